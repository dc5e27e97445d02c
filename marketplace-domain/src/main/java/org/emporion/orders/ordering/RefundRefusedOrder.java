package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.Refunds;

/**
 * Gives the buyer the money for a refused order back. Believes nothing but the order itself: that it is refused, and what it
 * cost, since the task is written by another application.
 */
@ApplicationScoped
class RefundRefusedOrder implements TaskHandler {

    private final Transactions transactions;
    private final TenantScope scope;
    private final OrderRepository orders;
    private final Refunds refunds;

    @Inject
    RefundRefusedOrder(Transactions transactions, TenantScope scope, OrderRepository orders, Refunds refunds) {
        this.transactions = transactions;
        this.scope = scope;
        this.orders = orders;
        this.refunds = refunds;
    }

    @Override
    public Queue queue() {
        return Queue.STOREFRONT;
    }

    @Override
    public String kind() {
        return OrderTasks.REFUND_DUE;
    }

    @Override
    public void run(Task task) {
        TenantId store = task.tenant().orElseThrow();
        Optional<Refunds.Request> refused =
                transactions.run(() -> scope.within(store, () -> orders.numbered(store, task.ref())
                        .filter(SellerOrder::isRefused)
                        .map(RefundRefusedOrder::all)));
        refused.ifPresent(refunds::refund);
    }

    /** The refund has the id of the refusal, under which it stands in the book as well. */
    private static Refunds.Request all(SellerOrder order) {
        return new Refunds.Request(
                order.eventOf(OrderStatus.REFUSED),
                order.purchaseNumber(),
                order.number(),
                order.total(),
                order.total());
    }
}
