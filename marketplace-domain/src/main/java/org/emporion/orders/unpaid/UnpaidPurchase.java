package org.emporion.orders.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.Attempts;
import org.emporion.orders.ordering.PurchasedOrders;

/** Tells the portal of each store of a purchase that its order is not paid. */
@ApplicationScoped
class UnpaidPurchase implements TaskHandler {

    private final Transactions transactions;
    private final TenantScope scope;
    private final PurchasedOrders orders;
    private final Outbox outbox;

    @Inject
    UnpaidPurchase(Transactions transactions, TenantScope scope, PurchasedOrders orders, Outbox outbox) {
        this.transactions = transactions;
        this.scope = scope;
        this.orders = orders;
        this.outbox = outbox;
    }

    @Override
    public Queue queue() {
        return Queue.STOREFRONT;
    }

    @Override
    public String kind() {
        return Attempts.GONE;
    }

    @Override
    public void run(Task task) {
        transactions.run(() -> tell(task.ref()));
    }

    private int tell(String purchase) {
        scope.openPurchase(purchase);
        var parts = orders.parts(purchase);
        parts.forEach(part -> outbox.append(
                Queue.PORTAL, UnpaidOrder.KIND, part.store(), part.id().toString()));
        return parts.size();
    }
}
