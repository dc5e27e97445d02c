package org.emporion.money.payout;

import org.emporion.kernel.State;

/** Whether money can be sent to the account of a store. */
public enum AccountState implements State {
    /** The provider does not know enough yet. */
    STARTED(Tone.WARNING),
    READY(Tone.SUCCESS),
    /** It could once, or never will. */
    STOPPED(Tone.DANGER);

    private final Tone tone;

    AccountState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
