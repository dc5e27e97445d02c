package org.emporion.selling.checkout;

import org.emporion.kernel.State;

/** Where a purchase stands: open while it is being paid for, and how it ended. */
public enum PurchaseStatus implements State {
    OPEN(Tone.INFO),
    PENDING_PAYMENT(Tone.WARNING),
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

    /** Whether nobody knows yet how it ends. */
    public boolean isOpen() {
        return this == OPEN || this == PENDING_PAYMENT;
    }
}
