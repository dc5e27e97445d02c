package org.emporion.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.emporion.ground.walls.Scope;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.orders.view.OrderStatus;

/** How many orders wait for the store: for its answer, or to be sent; none for those who may not see orders. */
@Named
@RequestScoped
public class Workload {

    @Inject
    private SellerOrders orders;

    @Inject
    private Desk desk;

    private Map<OrderStatus, Long> counts;

    public long getToAccept() {
        return count(OrderStatus.NEW);
    }

    public long getToShip() {
        return count(OrderStatus.ACCEPTED) + count(OrderStatus.PARTLY_SHIPPED);
    }

    public long getOpenOrders() {
        return getToAccept() + getToShip();
    }

    private long count(OrderStatus status) {
        if (counts == null) {
            counts = desk.mayRead(Scope.ORDERS) ? orders.counts(desk.seat()) : Map.of();
        }
        return counts.getOrDefault(status, 0L);
    }
}
