package org.emporion.money.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.emporion.kernel.Money;

/** Money that went back to a buyer; its id is the provider's idempotency key. */
@Entity
@Table(name = "payment_refund")
class PaymentRefund {

    @Id
    private String id;

    @Column(name = "purchase_number")
    private String purchaseNumber;

    @Column(name = "attempt_id")
    private String attemptId;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;

    @Column(name = "refunded_at")
    private Instant refundedAt;

    protected PaymentRefund() {}

    PaymentRefund(String id, Attempt attempt, Money amount, Instant now) {
        this.id = id;
        purchaseNumber = attempt.purchaseNumber();
        attemptId = attempt.id();
        amountMinor = amount.minor();
        currency = amount.currency();
        refundedAt = now;
    }
}
