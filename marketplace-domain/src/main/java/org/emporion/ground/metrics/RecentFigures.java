package org.emporion.ground.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Figures about what waits in the database, read every 15 seconds by a thread of their own: who asks for them waits for no
 * database, however often. What could not be read for a minute is -1.
 */
public final class RecentFigures {

    static final Duration EVERY = Duration.ofSeconds(15);
    static final Duration OLDEST = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(RecentFigures.class.getName());
    private static final long UNKNOWN = -1;

    private final Supplier<Map<String, Long>> source;
    private final Clock clock;
    private volatile Reading last = new Reading(Map.of(), Instant.MIN);

    /** @param source reads the figures by their names */
    public RecentFigures(Supplier<Map<String, Long>> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Reads them at once, and until what it answers is cancelled. */
    public ScheduledFuture<?> start(ScheduledExecutorService timer) {
        return timer.scheduleWithFixedDelay(this::read, 0, EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    public long get(String name) {
        Reading recent = last;
        return recent.at().isBefore(clock.instant().minus(OLDEST))
                ? UNKNOWN
                : recent.figures().getOrDefault(name, UNKNOWN);
    }

    /** A failure must not end the reading for good. */
    void read() {
        try {
            last = new Reading(source.get(), clock.instant());
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "what waits cannot be measured: {0}", away.getMessage());
        }
    }

    private record Reading(Map<String, Long> figures, Instant at) {}
}
