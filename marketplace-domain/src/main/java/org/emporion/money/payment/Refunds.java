package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Sql;
import org.emporion.kernel.Transactions;

/** Gives buyers money back for the part of one store. Talks to the provider, so not to be called inside a transaction. */
@ApplicationScoped
public class Refunds {

    private final Transactions transactions;
    private final TenantScope scope;
    private final Sql sql;
    private final Clock clock;
    private final CapturePayment captures;
    private final PaymentMethods methods;

    @Inject
    public Refunds(
            Transactions transactions,
            TenantScope scope,
            Sql sql,
            Clock clock,
            CapturePayment captures,
            PaymentMethods methods) {
        this.transactions = transactions;
        this.scope = scope;
        this.sql = sql;
        this.clock = clock;
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
        return sql.one(
                        row -> row.text("id"),
                        "select id from payment_attempt where purchase_number = ?"
                                + " and state in ('AUTHORISED', 'CAPTURED', 'REFUNDED')",
                        purchaseNumber)
                .orElseThrow(() -> new NotFound("payment"));
    }

    private void record(Attempt attempt, String key, Money amount) {
        scope.openPurchase(attempt.purchaseNumber());
        int first = sql.update(
                "insert into payment_refund (id, purchase_number, attempt_id, amount_minor, currency, refunded_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                key,
                attempt.purchaseNumber(),
                attempt.id(),
                amount.minor(),
                amount.currency(),
                clock.instant());
        if (first == 1) {
            sql.update(
                    "update payment_attempt set refunded_minor = refunded_minor + ?,"
                            + " state = case when refunded_minor + ? = amount_minor then 'REFUNDED' else state end,"
                            + " version = version + 1 where id = ?",
                    amount.minor(),
                    amount.minor(),
                    attempt.id());
        }
    }
}
