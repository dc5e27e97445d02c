package org.emporion.money.chargeback;

import org.emporion.kernel.State;

/** Where a chargeback stands. */
public enum ChargebackState implements State {
    OPEN(Tone.WARNING),
    EVIDENCE_SENT(Tone.INFO),
    WON(Tone.SUCCESS),
    LOST(Tone.DANGER);

    private final Tone tone;

    ChargebackState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether it is decided. */
    public boolean isOver() {
        return this == WON || this == LOST;
    }
}
