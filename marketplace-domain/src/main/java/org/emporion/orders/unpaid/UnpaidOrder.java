package org.emporion.orders.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;
import org.emporion.orders.ordering.PurchasedOrders;

/** Cancels what has not left of an order that is not paid; buyer and store hear of it. */
@ApplicationScoped
class UnpaidOrder extends StoreJob {

    static final String KIND = "order.unpaid";

    private final Transactions transactions;
    private final TenantScope scope;
    private final PurchasedOrders orders;
    private final Outbox outbox;

    @Inject
    UnpaidOrder(Transactions transactions, TenantScope scope, PurchasedOrders orders, Outbox outbox) {
        super(KIND);
        this.transactions = transactions;
        this.scope = scope;
        this.orders = orders;
        this.outbox = outbox;
    }

    @Override
    protected void run(TenantId store, String ref) {
        UUID order = UUID.fromString(ref);
        transactions.run(() -> scope.within(store, () -> {
            boolean hasLeft = orders.unpaid(store, order);
            if (hasLeft) {
                outbox.append(Queue.PORTAL, UnpaidMail.LEFT, store, ref);
            }
            return hasLeft;
        }));
    }
}
