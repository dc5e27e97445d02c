package org.emporion.bench;

import java.time.Duration;
import java.util.List;
import org.emporion.bench.load.ClosedLoop;
import org.emporion.bench.load.Work;

/** How many clients, and for how long. */
final class Loads {
    static final List<Integer> CLIENTS = List.of(1, 8, 32);
    /** By then the server's compiler has seen the way of a request often enough; a quiet machine needs half of the time. */
    static final int WARM_REQUESTS = 20_000;

    static final Duration WARMING = Duration.ofSeconds(25);
    static final int WARMING_CLIENTS = 8;

    private Loads() {}

    /** Warms a server up with this work, once before it is measured. */
    static void warm(ClosedLoop loop, Work.Factory factory) throws Exception {
        loop.warm(WARMING_CLIENTS, WARM_REQUESTS, WARMING, factory);
    }

    /** Warms up for a part of the time that is measured. */
    static ClosedLoop loop(int seconds) {
        return new ClosedLoop(Duration.ofSeconds(Math.max(1, seconds / 2)), Duration.ofSeconds(seconds));
    }
}
