package org.emporion.admin.payouts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.emporion.money.ledger.OwedToStores;
import org.emporion.money.ledger.OwedToStores.StoreBalance;
import org.emporion.money.payout.PlatformPayouts;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** The stores with which the platform is not even, those to which most is owed first. */
@Named("payoutStores")
@ViewScoped
public class StoresBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformPayouts payouts;

    private final Filters filters = new Filters().words("q");
    private LazyPages<StoreBalance> all;

    @PostConstruct
    void open() {
        all = new LazyPages<>(
                (sort, page) -> payouts.balances(new OwedToStores.Query(filters.text("q"), sort), page),
                each -> each.storeId() + "-" + each.balance().net().currency());
    }

    public LazyPages<StoreBalance> getAll() {
        return all;
    }

    public Filters getFilters() {
        return filters;
    }
}
