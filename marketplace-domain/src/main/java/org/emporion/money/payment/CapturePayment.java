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
 * Takes the money of a placed purchase: right after it was placed, and again by its task, which names the attempt and stays until
 * that has been done.
 */
@ApplicationScoped
public class CapturePayment implements TaskHandler {

    /** The task's kind. */
    public static final String KIND = "payment.capture";

    /** The task comes into its own when nobody has taken the money by then. */
    public static final Duration GRACE = Duration.ofSeconds(10);

    private final Transactions transactions;
    private final TenantScope scope;
    private final Attempts attempts;
    private final PaymentMethods methods;

    @Inject
    public CapturePayment(Transactions transactions, TenantScope scope, Attempts attempts, PaymentMethods methods) {
        this.transactions = transactions;
        this.scope = scope;
        this.attempts = attempts;
        this.methods = methods;
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
        capture(task.ref());
    }

    /** Has the provider take what was set aside a moment ago. */
    public ProviderPayment take(Attempt authorised) {
        return methods.gateway(authorised.provider())
                .capture(authorised.known(), authorised.id() + "-capture", authorised.amount());
    }

    /** Notes in the running transaction what came of {@link #take}, which needs no task any more. */
    public void wasTaken(Attempt authorised, ProviderPayment now) {
        captured(authorised, now);
        attempts.needsNoCapture(authorised);
    }

    /** Captures unless that has happened; answers the attempt as it is then: EXPIRED when there was nothing to take any more. */
    Attempt capture(String attemptId) {
        Attempt attempt = transactions.run(() -> read(attemptId));
        if (attempt.state() != AttemptState.AUTHORISED) {
            return attempt;
        }
        ProviderPayment now = take(attempt);
        return transactions.run(() -> captured(attempt, now));
    }

    private Attempt captured(Attempt attempt, ProviderPayment now) {
        scope.openPurchase(attempt.purchaseNumber());
        AttemptState next = now.wasTaken() ? AttemptState.CAPTURED : AttemptState.EXPIRED;
        attempts.changeAlone(attempt, next, now);
        return attempts.find(attempt.id()).orElseThrow();
    }

    private Attempt read(String attemptId) {
        scope.openPurchase(Attempt.purchaseOf(attemptId));
        return attempts.find(attemptId).orElseThrow();
    }
}
