package org.emporion.orders.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** When an order is due next: first to be accepted, then to be sent. Its days are fixed at the sale. */
@Embeddable
public class Deadlines {

    @Column(name = "accept_by")
    private Instant acceptBy;

    @Column(name = "ship_by")
    private Instant shipBy;

    @Column(name = "late_since")
    private Instant lateSince;

    @Column(name = "next_due")
    private Instant nextDue;

    protected Deadlines() {}

    /** Of an order that is placed now. */
    public Deadlines(Instant acceptBy, Instant shipBy) {
        this.acceptBy = acceptBy;
        this.shipBy = shipBy;
        nextDue = acceptBy;
    }

    /** It is to be sent next. */
    public void accepted() {
        lateSince = null;
        nextDue = shipBy;
    }

    /** Nothing of it is still to be sent. */
    public void ended() {
        lateSince = null;
        nextDue = null;
    }

    /** Its time has passed for the first time; it has so much more. */
    public void passed(Instant now, Duration grace) {
        lateSince = now;
        nextDue = now.plus(grace);
    }

    public boolean isDue(Instant now) {
        return nextDue != null && !now.isBefore(nextDue);
    }

    public boolean isLate() {
        return lateSince != null;
    }

    public OrderDeadlines view() {
        return new OrderDeadlines(acceptBy, shipBy, lateSince, isLate() ? nextDue : null);
    }
}
