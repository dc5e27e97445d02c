package org.emporion.portal.orders;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.portal.desk.Desk;
import org.emporion.portal.exports.LongLists;
import org.emporion.portal.lists.ShownList;
import org.emporion.store.views.ViewedList;
import org.emporion.web.faces.Formats;
import org.emporion.web.table.LazyPages;

/** The orders of the store: narrowed down, searched, sorted. */
@Named("orderList")
@ViewScoped
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerOrders orders;

    @Inject
    private Desk desk;

    @Inject
    private FilterBacking filters;

    @Inject
    private LongLists longLists;

    private LazyPages<SellerOrderView> found;
    private transient Map<OrderStatus, Long> counts;
    private transient SellerOrders.Sum sum;

    @PostConstruct
    void open() {
        found = new LazyPages<>((sort, page) -> orders.list(desk.seat(), filters.search(sort), page), each -> each.id())
                .inBackground(LongLists.PAGE, wanted -> longLists.write(wanted, filters.getFilters()));
    }

    /** What all found orders come to. */
    public SellerOrders.Sum getSum() {
        if (sum == null) {
            sum = orders.sum(desk.seat(), filters.search(null));
        }
        return sum;
    }

    /** The same in words, each currency by itself. */
    public String getTotals() {
        return Formats.amounts(getSum().totals());
    }

    /** As it is shown now. */
    public ShownList getShown() {
        return new ShownList(ViewedList.ORDERS, filters.getFilters(), found);
    }

    public LazyPages<SellerOrderView> getFound() {
        return found;
    }

    public long count(OrderStatus state) {
        if (counts == null) {
            counts = orders.counts(desk.seat());
        }
        return counts.getOrDefault(state, 0L);
    }

    public boolean isFirstUse() {
        return filters.getStates().stream().allMatch(each -> count(each) == 0);
    }
}
