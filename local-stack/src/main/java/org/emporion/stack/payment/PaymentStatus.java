package org.emporion.stack.payment;

/** How far a payment is. */
enum PaymentStatus {
    /** The provider does not know yet and will tell by webhook. */
    PENDING,
    /** The buyer has to confirm on the provider's page. */
    REQUIRES_ACTION,
    AUTHORISED,
    DECLINED,
    CAPTURED,
    VOIDED,
    REFUNDED;

    boolean isOpen() {
        return this == PENDING || this == REQUIRES_ACTION || this == AUTHORISED;
    }
}
