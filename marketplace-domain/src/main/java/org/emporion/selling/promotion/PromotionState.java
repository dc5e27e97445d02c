package org.emporion.selling.promotion;

import org.emporion.kernel.State;

/** Where a promotion stands: by its days, its limits, and whether its giver has stopped it. */
public enum PromotionState implements State {
    SCHEDULED(Tone.INFO),
    RUNNING(Tone.SUCCESS),
    USED_UP(Tone.WARNING),
    ENDED(Tone.NEUTRAL),
    STOPPED(Tone.DANGER);

    private final Tone tone;

    PromotionState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
