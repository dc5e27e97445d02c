package org.emporion.money.settlement;

import org.emporion.kernel.State;

/** How far money has come that goes back to a buyer. */
public enum OrderRefundState implements State {
    /** Wanted, and not with the buyer yet as far as anybody has said. */
    REQUESTED(Tone.INFO),
    DONE(Tone.SUCCESS),
    /** The payment provider has refused it for good, or what it had given has come back. */
    REFUSED(Tone.DANGER);

    private final Tone tone;

    OrderRefundState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
