package org.emporion.admin.payouts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.emporion.money.payout.PayoutState;
import org.emporion.money.payout.PayoutView;
import org.emporion.money.payout.PlatformPayouts;
import org.emporion.money.payout.PlatformPayouts.Query;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** All payouts, the latest made first. */
@Named("payoutList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformPayouts payouts;

    private final Filters filters = new Filters().words("q", "status");
    private LazyPages<PayoutView> all;

    @PostConstruct
    void open() {
        all = new LazyPages<>((sort, page) -> payouts.list(query(sort), page), each -> each.id()
                .toString());
    }

    public LazyPages<PayoutView> getAll() {
        return all;
    }

    public Filters getFilters() {
        return filters;
    }

    public List<PayoutState> getStates() {
        return List.of(PayoutState.values());
    }

    private Query query(String sort) {
        PayoutState state = getStates().stream()
                .filter(each -> each.name().equals(filters.text("status")))
                .findFirst()
                .orElse(null);
        return new Query(filters.text("q"), state, null, sort);
    }
}
