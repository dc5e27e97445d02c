package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.kernel.Transactions;

/** Asks the provider about a payout that was on its way when it was last heard of; the task names it. */
@ApplicationScoped
class CheckPayout implements TaskHandler {

    private final Transactions transactions;
    private final PayoutDelivery delivery;
    private final PayoutChecks checks;

    @Inject
    CheckPayout(Transactions transactions, PayoutDelivery delivery, PayoutChecks checks) {
        this.transactions = transactions;
        this.delivery = delivery;
        this.checks = checks;
    }

    @Override
    public Queue queue() {
        return Queue.ADMIN;
    }

    @Override
    public String kind() {
        return PayoutChecks.KIND;
    }

    @Override
    public void run(Task task) {
        PayoutChecks.Check check = PayoutChecks.Check.of(task);
        if (!delivery.check(check.store(), check.payout())) {
            transactions.run(() -> checks.after(check));
        }
    }
}
