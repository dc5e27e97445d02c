package org.emporion.admin.tenants;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.emporion.store.store.TenantSupervision;

/** How often the API keys of the store that is shown may ask. */
@Named("tenantRate")
@ViewScoped
public class RateBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenantSupervision supervision;

    @Inject
    private TenantBacking page;

    private Integer requestsPerMinute;

    /** Lets them ask more or less often than others; an empty field is what is usual. */
    public String limit() {
        supervision.limit(page.who(), page.key(), requestsPerMinute, page.seen());
        return page.done("tenant.rate.saved");
    }

    public Integer getRequestsPerMinute() {
        return requestsPerMinute == null ? page.getStore().requestsPerMinute() : requestsPerMinute;
    }

    public void setRequestsPerMinute(Integer requestsPerMinute) {
        this.requestsPerMinute = requestsPerMinute;
    }
}
