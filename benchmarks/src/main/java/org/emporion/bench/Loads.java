package org.emporion.bench;

import java.time.Duration;
import java.util.List;
import org.emporion.bench.load.ClosedLoop;

/** How many clients, and for how long. */
final class Loads {
    static final List<Integer> CLIENTS = List.of(1, 8, 32);

    private Loads() {}

    /** Warms up for a part of the time that is measured. */
    static ClosedLoop loop(int seconds) {
        return new ClosedLoop(Duration.ofSeconds(Math.max(1, seconds / 2)), Duration.ofSeconds(seconds));
    }
}
