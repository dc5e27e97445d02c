package org.emporion.money.payment;

import java.util.EnumSet;
import java.util.Set;

/** Where a payment attempt stands, and where it can go from there. */
public enum AttemptState {
    CREATED,
    SENT,
    UNKNOWN,
    AUTHORISED,
    CAPTURED,
    DECLINED,
    VOIDED,
    REFUNDED;

    private static final Set<AttemptState> OPEN = EnumSet.of(CREATED, SENT, UNKNOWN);

    /** Whether nobody knows yet if there will be money. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    public boolean mayBecome(AttemptState next) {
        return switch (this) {
            case CREATED, SENT, UNKNOWN -> next != CREATED && next != REFUNDED;
            case AUTHORISED -> next == CAPTURED || next == VOIDED;
            case CAPTURED -> next == REFUNDED;
            case DECLINED, VOIDED, REFUNDED -> false;
        };
    }
}
