package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;

/** Sends a payout that was made; the task names it. */
@ApplicationScoped
class SendPayout implements TaskHandler {

    static final String KIND = "payout.send";

    private final PayoutDelivery delivery;
    private final PayoutChecks checks;
    private final Transactions transactions;

    @Inject
    SendPayout(PayoutDelivery delivery, PayoutChecks checks, Transactions transactions) {
        this.delivery = delivery;
        this.checks = checks;
        this.transactions = transactions;
    }

    @Override
    public Queue queue() {
        return Queue.ADMIN;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Duration longestPause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Task task) {
        TenantId store = task.tenant().orElseThrow();
        UUID payout = UUID.fromString(task.ref());
        if (!delivery.send(store, payout).isOver()) {
            transactions.run(() -> checks.first(store, payout));
        }
    }
}
