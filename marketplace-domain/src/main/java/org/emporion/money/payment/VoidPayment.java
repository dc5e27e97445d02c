package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Transactions;

/**
 * Lets go of money that was set aside for a purchase which could not be placed; the task names the attempt. What its provider has
 * taken all the same is given back.
 */
@ApplicationScoped
public class VoidPayment implements TaskHandler {

    /** The task's kind. */
    public static final String KIND = "payment.void";

    private final Transactions transactions;
    private final TenantScope scope;
    private final Attempts attempts;
    private final PaymentMethods methods;
    private final Refunds refunds;

    @Inject
    public VoidPayment(
            Transactions transactions, TenantScope scope, Attempts attempts, PaymentMethods methods, Refunds refunds) {
        this.transactions = transactions;
        this.scope = scope;
        this.attempts = attempts;
        this.methods = methods;
        this.refunds = refunds;
    }

    @Override
    public Queue queue() {
        return Queue.STOREFRONT;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Duration longestPause() {
        return PaymentGateway.LONGEST_PAUSE;
    }

    @Override
    public void run(Task task) {
        Attempt attempt = transactions.run(() -> {
            scope.openPurchase(Attempt.purchaseOf(task.ref()));
            return attempts.find(task.ref()).orElseThrow();
        });
        ProviderPayment now = methods.gateway(attempt.provider()).voidPayment(attempt.known());
        if (now.wasTaken()) {
            refunds.refundAll(transactions.run(() -> {
                scope.openPurchase(attempt.purchaseNumber());
                return attempts.takenAllTheSame(attempt, now);
            }));
            return;
        }
        transactions.run(() -> {
            scope.openPurchase(attempt.purchaseNumber());
            attempts.changeAlone(attempt, AttemptState.VOIDED, null);
        });
    }
}
