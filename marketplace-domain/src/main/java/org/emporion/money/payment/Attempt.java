package org.emporion.money.payment;

import java.time.Instant;
import org.emporion.kernel.Money;

/**
 * One try to pay for a purchase with one card; its id is the provider's idempotency key.
 *
 * @param captured what was taken of the amount
 * @param card null while nobody has paid with one, or when the provider does not say
 * @param settledAt since when its state is the outcome: set aside, taken, refused or let go; null while that is open
 */
public record Attempt(
        String id,
        String purchaseNumber,
        String provider,
        AttemptState state,
        Money amount,
        Money captured,
        Money refunded,
        String paymentId,
        String redirectUrl,
        String declineCode,
        ProviderPayment.Card card,
        Instant sentAt,
        Instant settledAt) {

    /** What its provider is asked about it with. */
    public PaymentGateway.Known known() {
        return new PaymentGateway.Known(id, paymentId, amount, sentAt);
    }

    /** The same with the id and the card that its provider tells. */
    public Attempt toldBy(ProviderPayment payment) {
        String told = payment.id() == null ? paymentId : payment.id();
        return new Attempt(
                id,
                purchaseNumber,
                provider,
                state,
                amount,
                captured,
                refunded,
                told,
                redirectUrl,
                declineCode,
                payment.card() == null ? card : payment.card(),
                sentAt,
                settledAt);
    }

    /** The purchase that an attempt id belongs to. */
    public static String purchaseOf(String attemptId) {
        int hyphen = attemptId.lastIndexOf('-');
        return hyphen < 0 ? attemptId : attemptId.substring(0, hyphen);
    }
}
