package org.emporion.bench;

import java.time.Duration;
import java.util.List;
import org.emporion.bench.load.ClosedLoop;

/** How many clients, and for how long. */
final class Loads {
    static final List<Integer> CLIENTS = List.of(1, 8, 32);
    static final ClosedLoop LOOP = new ClosedLoop(
            Duration.ofSeconds(Integer.getInteger("bench.warmup", 3)),
            Duration.ofSeconds(Integer.getInteger("bench.seconds", 8)));

    private Loads() {}
}
