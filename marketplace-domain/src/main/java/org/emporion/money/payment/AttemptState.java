package org.emporion.money.payment;

import java.util.EnumSet;
import java.util.Set;
import org.emporion.kernel.State;

/** Where a payment attempt stands, and where it can go from there. */
public enum AttemptState implements State {
    CREATED(Tone.NEUTRAL),
    SENT(Tone.INFO),
    UNKNOWN(Tone.WARNING),
    AUTHORISED(Tone.SUCCESS),
    CAPTURED(Tone.SUCCESS),
    DECLINED(Tone.DANGER),
    VOIDED(Tone.NEUTRAL),
    /** It was set aside and not taken before the provider let it go. */
    EXPIRED(Tone.DANGER),
    REFUNDED(Tone.NEUTRAL);

    private static final Set<AttemptState> OPEN = EnumSet.of(CREATED, SENT, UNKNOWN);

    private final Tone tone;

    AttemptState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether nobody knows yet if there will be money. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    public boolean mayBecome(AttemptState next) {
        return switch (this) {
            case CREATED, SENT, UNKNOWN -> next != CREATED && next != REFUNDED && next != EXPIRED;
            case AUTHORISED -> next == CAPTURED || next == VOIDED || next == EXPIRED;
            case CAPTURED -> next == REFUNDED;
            case DECLINED, VOIDED, EXPIRED, REFUNDED -> false;
        };
    }
}
