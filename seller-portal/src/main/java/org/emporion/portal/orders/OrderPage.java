package org.emporion.portal.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.portal.desk.OwnPage;

/** The page of an order. */
@ApplicationScoped
class OrderPage implements OwnPage {

    private final SellerOrders known;

    @Inject
    OrderPage(SellerOrders known) {
        this.known = known;
    }

    @Override
    public String path() {
        return "/orders/order";
    }

    @Override
    public String parameter() {
        return "id";
    }

    @Override
    public void find(Seat seat, String key) {
        known.get(seat, Ids.require(key, "order"));
    }
}
