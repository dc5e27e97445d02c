package org.emporion.admin.applications;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.admin.ManyStores;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.DayRange;
import org.emporion.store.store.TenantDirectory;
import org.emporion.store.store.TenantDirectory.Query;
import org.emporion.store.store.TenantDirectory.TenantView;
import org.emporion.web.faces.Formats;
import org.emporion.web.table.Chip;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** The queue of applications, oldest first; several are let in or turned down at once. */
@Named("applicationQueue")
@ViewScoped
public class QueueBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenantDirectory directory;

    @Inject
    private ManyStores many;

    private final Filters filters = new Filters().words("q").days("appliedFrom", "appliedTo");
    private String reason;
    private LazyPages<TenantView> waiting;
    private Boolean done;

    @PostConstruct
    void open() {
        waiting = new LazyPages<>((sort, page) -> directory.list(query(sort), page), each -> each.tenantId());
    }

    public String approve() {
        many.decide(
                "queue.approved.many",
                waiting.selectedKeys(),
                (platform, who, id) -> platform.approve(who, id, BasedOn.ANYTHING));
        return waiting.again("/applications/queue");
    }

    public String reject() {
        many.decide(
                "queue.rejected.many",
                waiting.selectedKeys(),
                (platform, who, id) -> platform.reject(who, id, reason, BasedOn.ANYTHING));
        return waiting.again("/applications/queue");
    }

    public LazyPages<TenantView> getWaiting() {
        return waiting;
    }

    /** Whether nobody waited when the page was opened; what was selected then can be decided about to its end. */
    public boolean isDone() {
        if (done == null) {
            done = directory.counts().get(StoreStatus.PENDING) == 0;
        }
        return done;
    }

    public Filters getFilters() {
        return filters;
    }

    /** Those that are on, apart from the words. */
    public List<Chip> getChips() {
        return Stream.of("appliedFrom", "appliedTo")
                .filter(filters::has)
                .map(name -> filters.chip(name, Formats.day(filters.day(name))))
                .toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private Query query(String sort) {
        DayRange applied = new DayRange(filters.day("appliedFrom"), filters.day("appliedTo"));
        return new Query(StoreStatus.PENDING, filters.text("q"), sort == null ? "created" : sort, applied, null);
    }
}
