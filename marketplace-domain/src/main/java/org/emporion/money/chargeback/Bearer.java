package org.emporion.money.chargeback;

import org.emporion.kernel.State;

/** Who bears what a chargeback costs. */
public enum Bearer implements State {
    STORE,
    PLATFORM;

    @Override
    public Tone tone() {
        return Tone.NEUTRAL;
    }
}
