package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.money.commission.Commissions;
import org.emporion.money.settlement.Settlement;
import org.emporion.orders.deadline.DeadlineRules;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.StoreOrder;

/** Writes a store's order, its journal and the word to the store; to be called inside that store. */
@ApplicationScoped
public class OrderPlacement {

    private final OrderRepository orders;
    private final Commissions commissions;
    private final DeadlineRules deadlines;
    private final Settlement settlement;
    private final Outbox outbox;

    @Inject
    OrderPlacement(
            OrderRepository orders,
            Commissions commissions,
            DeadlineRules deadlines,
            Settlement settlement,
            Outbox outbox) {
        this.orders = orders;
        this.commissions = commissions;
        this.deadlines = deadlines;
        this.settlement = settlement;
        this.outbox = outbox;
    }

    /** Places it; the answer is the order as its buyer sees it. */
    public StoreOrder place(NewOrder sold) {
        SellerOrder order = new SellerOrder(
                sold, commissions.of(sold.tenant(), sold.sale()), deadlines.from(sold.placedAt(), sold.promised()));
        orders.add(order);
        settlement.placed(order.timeline().eventOf(OrderStatus.NEW), order.money());
        outbox.append(
                Queue.PORTAL, OrderTasks.PLACED, order.tenant(), order.id().toString());
        return ShownOrder.toBuyer(order);
    }
}
