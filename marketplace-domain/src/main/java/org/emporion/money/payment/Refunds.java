package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;

/**
 * Gives buyers money back. Talks to the provider, so not to be called inside a transaction; what a crash or a silent provider
 * leaves behind is brought to its end by calling it again, what the provider has under way by asking it later. How a refund ended is
 * told to its store by a task, in the transaction in which that is written down.
 */
@ApplicationScoped
public class Refunds {

    /** The task for the portal when the buyer of a store's order has the money of a refund; subject is the refund's id. */
    public static final String DONE = "refund.done";

    /** The same when the provider has refused it for good. */
    public static final String REFUSED = "refund.refused";

    /** More would go back than was paid. */
    public static final String TOO_MUCH = "REFUND_TOO_HIGH";

    private final Transactions transactions;
    private final TenantScope scope;
    private final Attempts attempts;
    private final CapturePayment captures;
    private final PaymentMethods methods;
    private final RefundChecks checks;

    @Inject
    Refunds(
            Transactions transactions,
            TenantScope scope,
            Attempts attempts,
            CapturePayment captures,
            PaymentMethods methods,
            RefundChecks checks) {
        this.transactions = transactions;
        this.scope = scope;
        this.attempts = attempts;
        this.captures = captures;
        this.methods = methods;
        this.checks = checks;
    }

    /**
     * A refund as it stands; neither done nor refused while it is on its way.
     *
     * @param storeId null, as its name and the order, when the purchase was given up
     */
    public record Known(
            UUID id,
            UUID storeId,
            StoreName store,
            String orderNumber,
            Money amount,
            boolean done,
            boolean refused,
            Instant askedAt) {}

    /**
     * A wish to give money back.
     *
     * @param id the same id is the same refund, here and at the provider
     * @param store whose order it is; null when the purchase was given up and has no orders
     * @param orderNumber null likewise
     * @param paid what was paid for the order: all its refunds together never come to more
     */
    public record Request(
            UUID id, TenantId store, String purchaseNumber, String orderNumber, Money amount, Money paid) {}

    /**
     * Gives it back once, however often it is asked for; captures first what is still only set aside. Nothing is asked of the
     * provider when that was let go before it could be taken: the buyer has it.
     *
     * @throws RuleViolated REFUND_TOO_HIGH when more would go back than was paid for the order
     * @throws ProviderSilent when the provider does not answer: call it again
     */
    public void refund(Request wanted) {
        PaymentRefund refund = transactions.run(() -> {
            scope.openPurchase(wanted.purchaseNumber());
            String paid = attempts.paidFor(wanted.purchaseNumber()).orElseThrow(() -> new NotFound("payment"));
            return attempts.requested(paid, wanted);
        });
        give(refund);
    }

    /** Gives back, once, all that was taken for a purchase that was given up. Throws as {@link #refund}. */
    void refundAll(Attempt taken) {
        UUID id = UUID.nameUUIDFromBytes((taken.id() + "-void").getBytes(StandardCharsets.UTF_8));
        Request all = new Request(id, null, taken.purchaseNumber(), null, taken.captured(), taken.captured());
        give(transactions.run(() -> {
            scope.openPurchase(all.purchaseNumber());
            return attempts.requested(taken.id(), all);
        }));
    }

    /**
     * Asks the provider about a refund that it has under way.
     *
     * @return whether it has come to its end
     * @throws ProviderSilent when the provider does not answer
     */
    boolean check(String purchaseNumber, UUID id) {
        PaymentRefund refund = transactions.run(() -> {
            scope.openPurchase(purchaseNumber);
            return attempts.refund(id);
        });
        if (refund.isOver()) {
            return true;
        }
        Attempt attempt = captures.capture(refund.attemptId());
        PaymentGateway gateway = methods.gateway(attempt.provider());
        Optional<PaymentGateway.Refund> known = gateway.findRefund(attempt.known(), refund.idempotencyKey());
        PaymentGateway.Refund answer =
                known.orElseGet(() -> gateway.refund(attempt.known(), refund.idempotencyKey(), refund.amount()));
        return transactions.run(() -> answered(refund, attempt, answer)).isOver();
    }

    private void give(PaymentRefund refund) {
        if (refund.isOver()) {
            return;
        }
        Attempt attempt = captures.capture(refund.attemptId());
        transactions.run(() -> {
            scope.openPurchase(refund.purchaseNumber());
            attempts.refund(refund.id()).send();
        });
        PaymentGateway.Refund answer = attempt.state() == AttemptState.EXPIRED
                ? null
                : methods.gateway(attempt.provider()).refund(attempt.known(), refund.idempotencyKey(), refund.amount());
        transactions.run(() -> {
            if (!answered(refund, attempt, answer).isOver()) {
                checks.first(refund.purchaseNumber(), refund.id());
            }
        });
    }

    private PaymentRefund answered(PaymentRefund refund, Attempt attempt, PaymentGateway.Refund answer) {
        scope.openPurchase(refund.purchaseNumber());
        return attempts.answered(attempt, refund.id(), answer);
    }
}
