package org.emporion.money.payment;

/** A payment as its provider reports it. */
public record ProviderPayment(String id, Status status, String declineCode, String redirectUrl) {

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

    /** Whether the provider has the buyer's money set aside or taken. */
    public boolean hasMoney() {
        return status == Status.AUTHORISED || status == Status.CAPTURED;
    }

    /** Whether no money will ever come of it. */
    public boolean isOver() {
        return status == Status.DECLINED || status == Status.VOIDED || status == Status.REFUNDED;
    }

    /** A payment that was voided by its key. */
    public static ProviderPayment voided() {
        return new ProviderPayment(null, Status.VOIDED, null, null);
    }
}
