package org.emporion.selling.checkout;

import org.emporion.kernel.State;

/** Where a purchase stands: open while it is being paid for, perhaps looked at then, and how it ended. */
public enum PurchaseStatus implements State {
    OPEN(Tone.INFO),
    PENDING_PAYMENT(Tone.WARNING),
    /** It is paid for, and the platform looks at it before its stores get it. */
    IN_REVIEW(Tone.WARNING),
    PLACED(Tone.SUCCESS),
    FAILED(Tone.DANGER),
    CANCELLED(Tone.DANGER);

    private final Tone tone;

    PurchaseStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether nobody knows yet if there will be money for it. */
    public boolean isOpen() {
        return this == OPEN || this == PENDING_PAYMENT;
    }

    /** Whether its buyer has done everything: it is placed, or will be unless it is turned down. */
    public boolean isBought() {
        return this == PLACED || this == IN_REVIEW;
    }
}
