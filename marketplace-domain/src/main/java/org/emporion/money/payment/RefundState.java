package org.emporion.money.payment;

/** Where a refund stands, and where it can go from there. */
enum RefundState {
    REQUESTED,
    SENT,
    DONE,
    REFUSED;

    /** Whether the provider has said yes or no. */
    boolean isFinal() {
        return this == DONE || this == REFUSED;
    }

    boolean mayBecome(RefundState next) {
        return switch (this) {
            case REQUESTED -> next == SENT;
            case SENT -> next.isFinal();
            case DONE -> next == REFUSED;
            case REFUSED -> false;
        };
    }
}
