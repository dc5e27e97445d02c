package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.emporion.ground.outbox.Chore;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;

/** Finds the orders of all stores whose time has passed, and tells the portal of each; see {@link LateOrder}. */
@ApplicationScoped
@Transactional
class OverdueOrders implements Chore {

    private static final int AT_ONCE = 500;

    private final OrderRepository orders;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    OverdueOrders(OrderRepository orders, Outbox outbox, Clock clock) {
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Set<Queue> queues() {
        return Set.of(Queue.ADMIN);
    }

    @Override
    public String kind() {
        return "orders.overdue";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        orders.due(clock.instant(), AT_ONCE)
                .forEach(order -> outbox.append(
                        Queue.PORTAL, OrderTasks.DUE, order.store(), order.id().toString()));
    }
}
