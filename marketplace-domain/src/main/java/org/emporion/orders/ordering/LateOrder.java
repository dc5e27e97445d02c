package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.orders.view.OrderStatus;

/**
 * Does what follows when a store lets its time pass: the first time both sides are told that the order is late, and when that has
 * not helped, what is still to be sent is cancelled and its money goes back. Harmless to repeat.
 */
@ApplicationScoped
class LateOrder extends StoreJob {

    private static final String NOT_ACCEPTED = "The store did not answer in time.";
    private static final String NOT_SENT = "It was not sent in time.";

    private final Transactions transactions;
    private final TenantScope scope;
    private final OrderRepository orders;
    private final UnsentUnits unsent;
    private final Duration acceptGrace;
    private final Duration shipGrace;
    private final Clock clock;

    @Inject
    LateOrder(
            Transactions transactions,
            TenantScope scope,
            OrderRepository orders,
            UnsentUnits unsent,
            @ConfigProperty(name = "emporion.orders.accept.grace.hours", defaultValue = "24") int acceptGraceHours,
            @ConfigProperty(name = "emporion.orders.ship.grace.hours", defaultValue = "72") int shipGraceHours,
            Clock clock) {
        super(OrderTasks.DUE);
        this.transactions = transactions;
        this.scope = scope;
        this.orders = orders;
        this.unsent = unsent;
        acceptGrace = Duration.ofHours(acceptGraceHours);
        shipGrace = Duration.ofHours(shipGraceHours);
        this.clock = clock;
    }

    @Override
    protected void run(TenantId store, String ref) {
        UUID order = UUID.fromString(ref);
        transactions.run(() -> scope.within(store, () -> follow(orders.lock(store, order), clock.instant())));
    }

    private SellerOrder follow(SellerOrder order, Instant now) {
        if (!order.deadlines().isDue(now)) {
            return order;
        }
        boolean isNew = order.status() == OrderStatus.NEW;
        if (order.deadlines().isLate()) {
            unsent.cancel(
                    order,
                    NamedUnits.open(order.lines()),
                    RefundRequest.Kind.LATE,
                    isNew ? NOT_ACCEPTED : NOT_SENT,
                    PurchasedOrders.PLATFORM);
        } else {
            unsent.delayed(order, isNew ? acceptGrace : shipGrace, PurchasedOrders.PLATFORM);
        }
        return order;
    }
}
