package org.emporion.admin.tenants;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.store.store.TenantDirectory;
import org.emporion.store.store.TenantDirectory.Query;
import org.emporion.store.store.TenantDirectory.TenantView;
import org.emporion.web.table.LazyPages;

/** All stores: by state, searched, sorted, read page by page from the database. */
@Named("tenantList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenantDirectory directory;

    private String status;
    private String text;
    private LazyPages<TenantView> stores;
    private transient Map<StoreStatus, Long> counts;

    @PostConstruct
    void open() {
        stores = new LazyPages<>(
                (sort, page) -> directory.list(new Query(chosen(), text, sort), page), each -> each.tenantId());
    }

    public LazyPages<TenantView> getStores() {
        return stores;
    }

    public List<StoreStatus> getStates() {
        return Arrays.asList(StoreStatus.values());
    }

    public Map<StoreStatus, Long> getCounts() {
        if (counts == null) {
            counts = directory.counts();
        }
        return counts;
    }

    public long getTotal() {
        return getCounts().values().stream().mapToLong(Long::longValue).sum();
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    private StoreStatus chosen() {
        return Arrays.stream(StoreStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
    }
}
