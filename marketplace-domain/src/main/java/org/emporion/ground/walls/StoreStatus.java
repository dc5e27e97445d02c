package org.emporion.ground.walls;

import org.emporion.kernel.State;

/** Where a store stands. Only an ACTIVE one sells. */
public enum StoreStatus implements State {
    PENDING(Tone.WARNING),
    ACTIVE(Tone.SUCCESS),
    REJECTED(Tone.DANGER),
    SUSPENDED(Tone.DANGER),
    CLOSED(Tone.NEUTRAL);

    private final Tone tone;

    StoreStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
