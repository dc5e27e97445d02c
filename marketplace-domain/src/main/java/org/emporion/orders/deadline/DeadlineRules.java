package org.emporion.orders.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long stores have to accept and to send an order. */
@ApplicationScoped
public class DeadlineRules {

    private final Duration accept;
    private final Duration ship;

    @Inject
    public DeadlineRules(
            @ConfigProperty(name = "emporion.orders.accept.hours", defaultValue = "48") int acceptHours,
            @ConfigProperty(name = "emporion.orders.ship.days", defaultValue = "5") int shipDays) {
        accept = Duration.ofHours(acceptHours);
        ship = Duration.ofDays(shipDays);
    }

    /**
     * Those of an order that is placed at that time.
     *
     * @param promised the day from which the last of it can be sent, after which it has a whole day; null when all of it is there
     */
    public Deadlines from(Instant placedAt, LocalDate promised) {
        Instant shipBy = placedAt.plus(ship);
        Instant later = promised == null
                ? shipBy
                : promised.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Deadlines(placedAt.plus(accept), later.isAfter(shipBy) ? later : shipBy);
    }
}
