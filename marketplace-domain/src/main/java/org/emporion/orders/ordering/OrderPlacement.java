package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.money.ledger.Ledger;

/** Writes a store's order, its journal and the word to the store; to be called inside that store. */
@ApplicationScoped
public class OrderPlacement {

    private final OrderRepository orders;
    private final Ledger ledger;
    private final Outbox outbox;

    @Inject
    OrderPlacement(OrderRepository orders, Ledger ledger, Outbox outbox) {
        this.orders = orders;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** Places it; the answer is the order as its buyer sees it. */
    public StoreOrder place(NewOrder sold) {
        SellerOrder order = new SellerOrder(sold, Ledger.commission(sold.items()));
        orders.add(order);
        ledger.sale(order.tenant(), order.id(), order.total(), order.commission());
        outbox.append(
                Queue.PORTAL, OrderTasks.PLACED, order.tenant(), order.id().toString());
        return order.viewForBuyer();
    }
}
