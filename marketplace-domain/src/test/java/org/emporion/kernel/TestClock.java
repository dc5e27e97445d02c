package org.emporion.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The real time, put forward as a test needs it; or a time that stands still between that. */
public final class TestClock extends Clock {

    private final Instant stoppedAt;
    private volatile Duration ahead = Duration.ZERO;

    public TestClock() {
        this(null);
    }

    private TestClock(Instant stoppedAt) {
        this.stoppedAt = stoppedAt;
    }

    /** Goes on only when it is put forward. */
    public static TestClock stopped() {
        return new TestClock(Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    public void forward(Duration time) {
        ahead = ahead.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return (stoppedAt == null ? Instant.now() : stoppedAt).plus(ahead);
    }
}
