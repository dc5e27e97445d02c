package org.emporion.portal.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Neighbours;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.portal.lists.PlaceInList;
import org.emporion.store.views.ViewedList;

/** Where in the list of orders the one stands that is shown. */
@Named("orderPlace")
@ViewScoped
public class PlaceBacking extends PlaceInList {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerOrders orders;

    @Inject
    private OrderBacking order;

    public PlaceBacking() {
        super(ViewedList.ORDERS);
    }

    @Override
    protected Neighbours beside(Seat seat, Map<String, String> address, Neighbours.Seen seen) {
        OrderSearch list = OrderSearch.of(address, FilterBacking.order(address.get("sort")));
        return orders.neighbours(seat, list, new Neighbours.Place(order.key(), seen));
    }
}
