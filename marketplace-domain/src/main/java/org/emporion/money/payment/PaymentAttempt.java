package org.emporion.money.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;

/** One try to pay for a purchase with one card, from the moment its provider is asked to the last refund. */
@Entity
@Table(name = "payment_attempt")
class PaymentAttempt {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "purchase_number")
    private String purchaseNumber;

    private String provider;

    @Enumerated(EnumType.STRING)
    private AttemptState state;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "captured_minor")
    private long capturedMinor;

    @Column(name = "refunded_minor")
    private long refundedMinor;

    private String currency;

    @Column(name = "payment_id")
    private String paymentId;

    @Column(name = "redirect_url")
    private String redirectUrl;

    @Column(name = "decline_code")
    private String declineCode;

    @Column(name = "card_fingerprint")
    private String cardFingerprint;

    @Column(name = "card_country")
    private String cardCountry;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected PaymentAttempt() {}

    /** A provider is about to be asked for money. */
    PaymentAttempt(String purchaseNumber, int ordinal, String provider, Money amount, Instant now) {
        id = purchaseNumber + "-" + ordinal;
        this.purchaseNumber = purchaseNumber;
        this.provider = provider;
        state = AttemptState.SENT;
        amountMinor = amount.minor();
        currency = amount.currency();
        createdAt = now;
        sentAt = now;
    }

    /** The provider wants to hear from the buyer first. Nothing is changed once the end is known. */
    void waits(ProviderPayment payment) {
        if (state.isOpen()) {
            paymentId = payment.id();
            redirectUrl = payment.redirectUrl();
        }
    }

    /**
     * Moves on.
     *
     * @param payment what the provider says of it, or null
     * @return false, and nothing has changed, when it cannot go there from where it is
     */
    boolean become(AttemptState next, ProviderPayment payment, Instant now) {
        if (!state.mayBecome(next)) {
            return false;
        }
        state = next;
        if (payment != null && payment.id() != null) {
            paymentId = payment.id();
        }
        if (payment != null && payment.card() != null) {
            cardFingerprint = payment.card().fingerprint();
            cardCountry = payment.card().country();
        }
        declineCode = payment == null ? null : payment.declineCode();
        settledAt = next.isOpen() ? null : now;
        if (next == AttemptState.CAPTURED) {
            capturedMinor = captured(payment);
        }
        return true;
    }

    /** Its provider has taken the money although it was to let it go, so it is here to be given back, whatever it was before. */
    void takenAllTheSame(ProviderPayment payment, Instant now) {
        if (capturedMinor == 0) {
            state = AttemptState.CAPTURED;
            paymentId = payment.id();
            capturedMinor = captured(payment);
            settledAt = now;
        }
    }

    /**
     * Some of the money is to go back, for one order or since there was none.
     *
     * @param goneBack what goes back for the same already, or has gone
     * @throws RuleViolated REFUND_TOO_HIGH when that comes to more than was paid for it
     */
    PaymentRefund giveBack(Refunds.Request wanted, Money goneBack, Instant now) {
        Money left = wanted.paid().minus(goneBack);
        if (wanted.amount().minor() <= 0 || wanted.amount().compareTo(left) > 0) {
            throw new RuleViolated(Refunds.TOO_MUCH, "At most " + left.written() + " of this order can be given back.");
        }
        return new PaymentRefund(wanted, id, now);
    }

    /** So much went back to the buyer; with the last of it, all is refunded. */
    void refund(Money amount) {
        refundedMinor += amount.minor();
        if (refundedMinor == capturedMinor) {
            state = AttemptState.REFUNDED;
        }
    }

    /** So much of what had gone back has come back, and can be given again. */
    void cameBack(Money amount) {
        refundedMinor -= amount.minor();
        if (state == AttemptState.REFUNDED) {
            state = AttemptState.CAPTURED;
        }
    }

    /** A provider that does not say how much has taken all. */
    private long captured(ProviderPayment payment) {
        return payment == null || payment.captured() == null
                ? amountMinor
                : payment.captured().minor();
    }

    /** That it was taken, for who compares that with the provider's own book. */
    PaymentGateway.Entry taken() {
        Money taken = Money.ofMinor(capturedMinor, currency);
        return new PaymentGateway.Entry(id, PaymentGateway.Entry.Kind.PAYMENT, id, taken, settledAt);
    }

    Attempt view() {
        return new Attempt(
                id,
                purchaseNumber,
                provider,
                state,
                Money.ofMinor(amountMinor, currency),
                Money.ofMinor(capturedMinor, currency),
                Money.ofMinor(refundedMinor, currency),
                paymentId,
                redirectUrl,
                declineCode,
                cardFingerprint == null ? null : new ProviderPayment.Card(cardFingerprint, cardCountry),
                sentAt,
                settledAt);
    }
}
