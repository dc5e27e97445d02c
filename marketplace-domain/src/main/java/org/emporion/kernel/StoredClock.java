package org.emporion.kernel;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Tells the time in microseconds, as the database keeps it: what is answered now is what is read later. {@link Clock#tick} is
 * of no use for that, since its milliseconds divide by zero below one millisecond. Serializable, as a page's bean may keep it.
 */
final class StoredClock extends Clock implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Clock clock;

    StoredClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoredClock(clock.withZone(zone));
    }
}
