package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Transactions;

/**
 * Gives buyers money back for the part of one store. Talks to the provider, so not to be called inside a transaction; what a crash
 * or a silent provider leaves behind is brought to its end by calling it again.
 */
@ApplicationScoped
public class Refunds {

    /** More would go back than was paid. */
    public static final String TOO_MUCH = "REFUND_TOO_HIGH";

    private final Transactions transactions;
    private final TenantScope scope;
    private final Attempts attempts;
    private final CapturePayment captures;
    private final PaymentMethods methods;

    @Inject
    public Refunds(
            Transactions transactions,
            TenantScope scope,
            Attempts attempts,
            CapturePayment captures,
            PaymentMethods methods) {
        this.transactions = transactions;
        this.scope = scope;
        this.attempts = attempts;
        this.captures = captures;
        this.methods = methods;
    }

    /**
     * A wish to give money back.
     *
     * @param id the same id is the same refund, here and at the provider
     * @param paid what was paid for the order: all its refunds together never come to more
     */
    public record Request(UUID id, String purchaseNumber, String orderNumber, Money amount, Money paid) {}

    /**
     * Gives it back once, however often it is asked for; captures first what is still only set aside.
     *
     * @throws RuleViolated REFUND_TOO_HIGH when more would go back than was paid for the order
     * @throws ProviderSilent when the provider does not answer: call it again
     */
    public void refund(Request wanted) {
        PaymentRefund refund = transactions.run(() -> requested(wanted));
        if (refund.isOver()) {
            return;
        }
        Attempt attempt = captures.capture(refund.attemptId());
        transactions.run(() -> {
            scope.openPurchase(wanted.purchaseNumber());
            attempts.refund(wanted.id()).send();
        });
        boolean given = methods.gateway(attempt.provider())
                .refund(attempt.paymentId(), refund.idempotencyKey(), refund.amount());
        transactions.run(() -> end(wanted, attempt, given));
    }

    private PaymentRefund requested(Request wanted) {
        scope.openPurchase(wanted.purchaseNumber());
        String paid = attempts.paidFor(wanted.purchaseNumber()).orElseThrow(() -> new NotFound("payment"));
        return attempts.requested(paid, wanted);
    }

    private void end(Request wanted, Attempt attempt, boolean given) {
        scope.openPurchase(wanted.purchaseNumber());
        if (given) {
            attempts.refunded(attempt, wanted.id());
        } else {
            attempts.refund(wanted.id()).refuse();
        }
    }
}
