package org.emporion.money.payout;

import org.emporion.kernel.State;

/** Where a payout stands, and where it can go from there. */
public enum PayoutState implements State {
    DUE(Tone.NEUTRAL),
    SENT(Tone.INFO),
    PAID(Tone.SUCCESS),
    /** It was on its way and came back, even after it had been paid. */
    RETURNED(Tone.DANGER),
    /** The provider did not take it. */
    REFUSED(Tone.DANGER);

    private final Tone tone;

    PayoutState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether the store has it, as far as is known, or will not get it. */
    public boolean isOver() {
        return this == PAID || failed();
    }

    /** Whether it is owed again. */
    public boolean failed() {
        return this == RETURNED || this == REFUSED;
    }

    boolean mayBecome(PayoutState next) {
        return switch (this) {
            case DUE -> next == SENT;
            case SENT -> next == PAID || next == RETURNED || next == REFUSED;
            case PAID -> next == RETURNED;
            case RETURNED, REFUSED -> false;
        };
    }
}
