package org.emporion.money.payment;

import java.time.Instant;
import org.emporion.kernel.Money;

/**
 * A payment as its provider reports it.
 *
 * @param captured what was taken so far; null when the provider did not say
 * @param card with which it was paid; null when the provider does not say
 * @param lapsesAt when it lets go of money that it has set aside; null when it does not say
 */
public record ProviderPayment(
        String id, Status status, String declineCode, String redirectUrl, Money captured, Card card, Instant lapsesAt) {

    /**
     * A card, without its number.
     *
     * @param fingerprint the provider's name for it, the same whoever pays with it
     * @param country where it was given out, two letters; null when nobody knows
     */
    public record Card(String fingerprint, String country) {}

    /** What has become of the money. */
    public enum Status {
        AUTHORISED,
        DECLINED,
        REQUIRES_ACTION,
        PENDING,
        CAPTURED,
        VOIDED,
        REFUNDED
    }

    /** A payment of which nothing was taken, or of which nobody said how much. */
    public ProviderPayment(String id, Status status, String declineCode, String redirectUrl) {
        this(id, status, declineCode, redirectUrl, null);
    }

    /** A payment whose provider says nothing of the card. */
    public ProviderPayment(String id, Status status, String declineCode, String redirectUrl, Money captured) {
        this(id, status, declineCode, redirectUrl, captured, null, null);
    }

    /** Whether the provider has the buyer's money set aside or taken. */
    public boolean hasMoney() {
        return status == Status.AUTHORISED || status == Status.CAPTURED;
    }

    /** Whether no money will ever come of it. */
    public boolean isOver() {
        return status == Status.DECLINED || status == Status.VOIDED || status == Status.REFUNDED;
    }

    /** Whether the money was taken, even if it has gone back since. */
    public boolean wasTaken() {
        return status == Status.CAPTURED || status == Status.REFUNDED;
    }

    /** A payment that was voided before its provider made one of it. */
    public static ProviderPayment voided() {
        return new ProviderPayment(null, Status.VOIDED, null, null);
    }
}
