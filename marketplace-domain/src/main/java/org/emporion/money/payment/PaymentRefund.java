package org.emporion.money.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.column.OptionalUuidColumn;

/**
 * Money that goes back to a buyer, from the wish to the provider's word: for the order of one store, which may have any number of
 * them, or for a purchase that was given up and has no orders.
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

    @Column(name = "tenant_id")
    @Convert(converter = OptionalUuidColumn.class)
    private UUID tenantId;

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

    @Column(name = "provider_refund_id")
    private String providerRefundId;

    @Column(name = "refuse_reason")
    private String refuseReason;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "refunded_at")
    private Instant refundedAt;

    protected PaymentRefund() {}

    /** A wish; whether there is so much left has been looked at, see {@link PaymentAttempt#giveBack}. */
    PaymentRefund(Refunds.Request wanted, String attemptId, Instant now) {
        id = wanted.id();
        idempotencyKey = wanted.id().toString();
        tenantId = wanted.store() == null ? null : wanted.store().value();
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

    /**
     * The provider has spoken; what is on its way stays where it is. What was given may still come back, since a bank does not take
     * it; nothing else is changed once the end is known.
     *
     * @param answer null when nothing had to go back
     * @return whether that was news
     */
    boolean answered(PaymentGateway.Refund answer, Instant now) {
        RefundState next = after(answer);
        if (next == RefundState.SENT && state == RefundState.SENT) {
            providerRefundId = answer.id() == null ? providerRefundId : answer.id();
        }
        if (next == RefundState.SENT || !state.mayBecome(next)) {
            return false;
        }
        state = next;
        if (answer != null && answer.id() != null) {
            providerRefundId = answer.id();
        }
        refuseReason = state == RefundState.REFUSED ? answer.reason() : null;
        refundedAt = state == RefundState.DONE ? now : null;
        return true;
    }

    private static RefundState after(PaymentGateway.Refund answer) {
        if (answer == null) {
            return RefundState.DONE;
        }
        return switch (answer.state()) {
            case DONE -> RefundState.DONE;
            case PENDING -> RefundState.SENT;
            case REFUSED -> RefundState.REFUSED;
        };
    }

    /** That it was given, for who compares that with the provider's own book. */
    PaymentGateway.Entry given() {
        Money given = Money.ofMinor(-amountMinor, currency);
        return new PaymentGateway.Entry(
                id.toString(), PaymentGateway.Entry.Kind.REFUND, idempotencyKey, given, refundedAt);
    }

    /** @param name of its store; of nothing when the purchase was given up */
    Refunds.Known known(StoreName name) {
        return new Refunds.Known(
                id,
                tenantId,
                tenantId == null ? null : name,
                orderNumber,
                amount(),
                state == RefundState.DONE,
                state == RefundState.REFUSED,
                requestedAt);
    }

    boolean isOver() {
        return state.isFinal();
    }

    RefundState state() {
        return state;
    }

    /** The store whose order it is; empty when the purchase was given up. */
    Optional<TenantId> store() {
        return Optional.ofNullable(tenantId).map(TenantId::new);
    }

    /** What its store is told once it is over. */
    String endTask() {
        return state == RefundState.DONE ? Refunds.DONE : Refunds.REFUSED;
    }

    String providerRefundId() {
        return providerRefundId;
    }

    String refuseReason() {
        return refuseReason;
    }

    UUID id() {
        return id;
    }

    String idempotencyKey() {
        return idempotencyKey;
    }

    String purchaseNumber() {
        return purchaseNumber;
    }

    String attemptId() {
        return attemptId;
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }
}
