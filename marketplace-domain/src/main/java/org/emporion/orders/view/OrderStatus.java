package org.emporion.orders.view;

import java.util.Set;
import org.emporion.kernel.State;

/** Where a seller order stands, and where it can go from there. */
public enum OrderStatus implements State {
    NEW(Tone.INFO),
    ACCEPTED(Tone.INFO),
    REFUSED(Tone.DANGER),
    PARTLY_SHIPPED(Tone.INFO),
    SHIPPED(Tone.INFO),
    DELIVERED(Tone.SUCCESS),
    CANCELLED(Tone.DANGER);

    private final Tone tone;

    OrderStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Whether the store still has something to do with it. */
    public boolean isOpen() {
        return this == NEW || this == ACCEPTED || this == PARTLY_SHIPPED;
    }

    /** Whether it is still to be sent as a whole, so that it can be edited. */
    public boolean isUnsent() {
        return this == NEW || this == ACCEPTED;
    }

    /** Whether an order may go there from here. */
    public boolean mayBecome(OrderStatus next) {
        return switch (this) {
            case NEW -> Set.of(ACCEPTED, REFUSED, CANCELLED).contains(next);
            case ACCEPTED -> Set.of(REFUSED, CANCELLED, PARTLY_SHIPPED, SHIPPED).contains(next);
            case PARTLY_SHIPPED -> next == PARTLY_SHIPPED || next == SHIPPED;
            case SHIPPED -> next == DELIVERED;
            case REFUSED, DELIVERED, CANCELLED -> false;
        };
    }
}
