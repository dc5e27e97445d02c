package org.emporion.admin.tenants;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Ids;
import org.emporion.store.store.TenantDirectory;
import org.emporion.store.support.SupportGrants;
import org.emporion.store.support.SupportView;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;

/** Acting as a seller: granted here for a while and for a reason, done in the seller portal under the own name. */
@Named("tenantSupport")
@ViewScoped
public class SupportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupportGrants grants;

    @Inject
    private TenantDirectory directory;

    @Inject
    private LoggedIn loggedIn;

    @Inject
    @ConfigProperty(name = "emporion.seller.url", defaultValue = "http://localhost:9081/seller")
    private String portal;

    private String id;
    private String supportReason;
    private Integer minutes = SupportGrants.USUAL_MINUTES;
    private transient List<SupportView> all;

    public String grant() {
        grants.grant(loggedIn.require(), store(), supportReason, minutes);
        FlashMessages.done("support.granted", directory.view(store()).name());
        return page();
    }

    public String end(UUID grant) {
        grants.end(loggedIn.require(), store(), grant);
        FlashMessages.done("support.ended", directory.view(store()).name());
        return page();
    }

    public List<SupportView> getAll() {
        if (all == null) {
            all = grants.list(store());
        }
        return all;
    }

    /** Whether the one who looks acts in this store now. */
    public boolean isMine(SupportView grant) {
        return grant.running() && grant.name().equals(loggedIn.require().who());
    }

    public boolean isActing() {
        return getAll().stream().anyMatch(this::isMine);
    }

    /** The store in the seller portal. */
    public String getDoor() {
        return portal.replaceAll("/+$", "") + "/today/board?store="
                + directory.view(store()).slug();
    }

    public List<Integer> getLengths() {
        return List.of(15, 30, 60, 120, 240, 480);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSupportReason() {
        return supportReason;
    }

    public void setSupportReason(String supportReason) {
        this.supportReason = supportReason;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    private UUID store() {
        return Ids.require(id, "store");
    }

    private String page() {
        return "/tenants/tenant?faces-redirect=true&id=" + id;
    }
}
