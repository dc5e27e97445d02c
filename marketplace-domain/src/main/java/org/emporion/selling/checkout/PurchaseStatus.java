package org.emporion.selling.checkout;

/** Where a purchase stands: open while it is being paid for, and how it ended. */
public enum PurchaseStatus {
    OPEN,
    PENDING_PAYMENT,
    PLACED,
    FAILED,
    CANCELLED;

    /** Whether nobody knows yet how it ends. */
    public boolean isOpen() {
        return this == OPEN || this == PENDING_PAYMENT;
    }
}
