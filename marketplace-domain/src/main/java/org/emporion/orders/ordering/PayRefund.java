package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.Refunds;

/**
 * Gives the buyer of an order money back through the payment provider. Believes nothing but the refund that is written down and
 * its order, since the task is written by another application.
 */
@ApplicationScoped
class PayRefund implements TaskHandler {

    private final Transactions transactions;
    private final RefundedOrders orders;
    private final Refunds refunds;

    @Inject
    PayRefund(Transactions transactions, RefundedOrders orders, Refunds refunds) {
        this.transactions = transactions;
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
    public Duration longestPause() {
        return PaymentGateway.LONGEST_PAUSE;
    }

    @Override
    public void run(Task task) {
        TenantId store = task.tenant().orElseThrow();
        UUID id = UUID.fromString(task.ref());
        Optional<Refunds.Request> due = transactions.run(() -> orders.due(store, id));
        due.ifPresent(refunds::refund);
    }
}
