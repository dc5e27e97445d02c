package org.emporion.orders.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * By when a store has to do what with an order.
 *
 * @param acceptBy accept it
 * @param shipBy send all of it
 * @param lateSince since when it has let its time pass; null while it has not, and when it has done it since
 * @param cancelledAt when what is still to be sent is cancelled by itself; null unless it is late
 */
public record OrderDeadlines(Instant acceptBy, Instant shipBy, Instant lateSince, Instant cancelledAt) {

    @JsonIgnore
    public boolean isLate() {
        return lateSince != null;
    }
}
