package org.emporion.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * A copy of what is read often and may be some time old. Whoever asks when it is older reads it anew; several who ask at that
 * moment may all read it. When reading fails, the next one tries again.
 */
public final class RecentCopy<T> {
    private final Supplier<T> source;
    private final Duration oldest;
    private final Clock clock;
    private volatile Dated<T> copy;

    /** @param oldest how old the copy may become */
    public RecentCopy(Supplier<T> source, Duration oldest, Clock clock) {
        this.source = source;
        this.oldest = oldest;
        this.clock = clock;
    }

    public T get() {
        Dated<T> now = copy;
        if (now == null || now.read().plus(oldest).isBefore(clock.instant())) {
            now = new Dated<>(source.get(), clock.instant());
            copy = now;
        }
        return now.value();
    }

    private record Dated<T>(T value, Instant read) {}
}
