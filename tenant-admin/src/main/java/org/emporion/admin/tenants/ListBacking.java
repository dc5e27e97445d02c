package org.emporion.admin.tenants;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.emporion.admin.ManyStores;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.BasedOn;
import org.emporion.store.store.TenantDirectory;
import org.emporion.store.store.TenantDirectory.TenantView;
import org.emporion.web.table.LazyPages;

/** All stores: narrowed down, searched, sorted, several suspended or reopened at once. */
@Named("tenantList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenantDirectory directory;

    @Inject
    private FilterBacking filters;

    @Inject
    private ManyStores many;

    private String reason;
    private LazyPages<TenantView> stores;
    private transient Map<StoreStatus, Long> counts;

    @PostConstruct
    void open() {
        stores = new LazyPages<>((sort, page) -> directory.list(filters.query(sort), page), each -> each.tenantId());
    }

    public String suspend() {
        many.decide(
                "tenants.suspended",
                stores.selectedKeys(),
                (platform, who, id) -> platform.suspend(who, id, reason, BasedOn.ANYTHING));
        return stores.again("/tenants/list");
    }

    public String reopen() {
        many.decide(
                "tenants.reopened",
                stores.selectedKeys(),
                (platform, who, id) -> platform.reopen(who, id, BasedOn.ANYTHING));
        return stores.again("/tenants/list");
    }

    public LazyPages<TenantView> getStores() {
        return stores;
    }

    public long count(StoreStatus state) {
        if (counts == null) {
            counts = directory.counts();
        }
        return counts.getOrDefault(state, 0L);
    }

    public long getTotal() {
        return filters.getStates().stream().mapToLong(this::count).sum();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
