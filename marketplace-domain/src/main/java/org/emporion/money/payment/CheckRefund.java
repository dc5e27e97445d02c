package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.kernel.Transactions;

/** Asks the provider about a refund that was under way when it was last heard of; the task names purchase and refund. */
@ApplicationScoped
class CheckRefund implements TaskHandler {

    private final Transactions transactions;
    private final Refunds refunds;
    private final RefundChecks checks;

    @Inject
    CheckRefund(Transactions transactions, Refunds refunds, RefundChecks checks) {
        this.transactions = transactions;
        this.refunds = refunds;
        this.checks = checks;
    }

    @Override
    public Queue queue() {
        return Queue.STOREFRONT;
    }

    @Override
    public String kind() {
        return RefundChecks.KIND;
    }

    @Override
    public Duration longestPause() {
        return PaymentGateway.LONGEST_PAUSE;
    }

    @Override
    public void run(Task task) {
        RefundChecks.Check check = RefundChecks.Check.of(task);
        if (!refunds.check(check.purchaseNumber(), check.refund())) {
            transactions.run(() -> checks.after(check));
        }
    }
}
