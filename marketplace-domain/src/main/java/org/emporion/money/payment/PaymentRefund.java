package org.emporion.money.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.emporion.kernel.Money;

/**
 * Money that goes back to a buyer for the order of one store, from the wish to the provider's word. An order may have any number of
 * them.
 */
@Entity
@Table(name = "payment_refund")
class PaymentRefund {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "purchase_number")
    private String purchaseNumber;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "attempt_id")
    private String attemptId;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;

    @Enumerated(EnumType.STRING)
    private RefundState state;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "refunded_at")
    private Instant refundedAt;

    protected PaymentRefund() {}

    /** A wish; whether there is so much left has been looked at, see {@link PaymentAttempt#giveBack}. */
    PaymentRefund(Refunds.Request wanted, String attemptId, Instant now) {
        id = wanted.id();
        idempotencyKey = wanted.id().toString();
        purchaseNumber = wanted.purchaseNumber();
        orderNumber = wanted.orderNumber();
        this.attemptId = attemptId;
        amountMinor = wanted.amount().minor();
        currency = wanted.amount().currency();
        state = RefundState.REQUESTED;
        requestedAt = now;
    }

    /** The provider is about to be asked, perhaps again: the key keeps it one refund. */
    void send() {
        if (state.mayBecome(RefundState.SENT)) {
            state = RefundState.SENT;
        }
    }

    /** The money has gone back. Answers false, and nothing has changed, when that was known. */
    boolean done(Instant now) {
        if (!state.mayBecome(RefundState.DONE)) {
            return false;
        }
        state = RefundState.DONE;
        refundedAt = now;
        return true;
    }

    /** The provider has said no, for good. Nothing is changed once the end is known. */
    void refuse() {
        if (state.mayBecome(RefundState.REFUSED)) {
            state = RefundState.REFUSED;
        }
    }

    boolean isOver() {
        return state.isFinal();
    }

    RefundState state() {
        return state;
    }

    UUID id() {
        return id;
    }

    String idempotencyKey() {
        return idempotencyKey;
    }

    String attemptId() {
        return attemptId;
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }
}
