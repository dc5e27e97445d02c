package org.emporion.portal.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.emporion.kernel.Neighbours;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.portal.desk.Desk;
import org.emporion.store.views.ViewedList;
import org.emporion.web.table.ListPlace;

/** Where in the list of orders the one stands that is shown. */
@Named("orderPlace")
@ViewScoped
public class PlaceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ListPlace place = new ListPlace(ViewedList.ORDERS::known, this::beside);

    @Inject
    private SellerOrders orders;

    @Inject
    private Desk desk;

    @Inject
    private OrderBacking order;

    private Neighbours beside(Map<String, String> address, Neighbours.Seen seen) {
        OrderSearch list = OrderSearch.of(address, FilterBacking.order(address.get("sort")));
        return orders.neighbours(desk.seat(), list, new Neighbours.Place(order.key(), seen));
    }

    public ListPlace getPlace() {
        return place;
    }
}
