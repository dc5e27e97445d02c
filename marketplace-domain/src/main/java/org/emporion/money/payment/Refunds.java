package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Transactions;

/** Gives buyers money back for the part of one store. Talks to the provider, so not to be called inside a transaction. */
@ApplicationScoped
public class Refunds {

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

    /** Refunds an order's amount once, however often it is asked for; captures first what is still only set aside. */
    public void refund(String purchaseNumber, String orderNumber, Money amount) {
        String paid = transactions.run(() -> paidAttempt(purchaseNumber));
        Attempt attempt = captures.capture(paid);
        String key = orderNumber + "-refund";
        methods.gateway(attempt.provider()).refund(attempt.paymentId(), key, amount);
        transactions.run(() -> record(attempt, key, amount));
    }

    private String paidAttempt(String purchaseNumber) {
        scope.openPurchase(purchaseNumber);
        return attempts.paidFor(purchaseNumber).orElseThrow(() -> new NotFound("payment"));
    }

    private void record(Attempt attempt, String key, Money amount) {
        scope.openPurchase(attempt.purchaseNumber());
        attempts.refunded(attempt, key, amount);
    }
}
