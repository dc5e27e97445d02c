package org.emporion.selling.fraud;

import org.emporion.kernel.State;

/** Where the decision about a held purchase stands. */
public enum ReviewState implements State {
    OPEN(Tone.WARNING),
    RELEASED(Tone.SUCCESS),
    REJECTED(Tone.DANGER),
    /** Nobody has decided in time, or its payment was gone before. */
    EXPIRED(Tone.NEUTRAL);

    private final Tone tone;

    ReviewState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
