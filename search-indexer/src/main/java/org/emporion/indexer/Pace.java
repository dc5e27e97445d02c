package org.emporion.indexer;

import java.time.Duration;

/**
 * How fast to go round: a single change at once; under load fewer and bigger rounds, and a refresh (which makes what was
 * written searchable, and costs the same for one document as for hundreds) not with every one of them.
 */
final class Pace {

    static final int BATCH = 400;

    private static final int FEW = 10;
    private static final Duration GAP = Duration.ofMillis(40);
    private static final Duration GAP_UNDER_LOAD = Duration.ofMillis(150);
    private static final Duration REFRESH_UNDER_LOAD = Duration.ofMillis(500);

    private long roundAt = Long.MIN_VALUE / 2;
    private long refreshAt = Long.MIN_VALUE / 2;
    private int lastSize;
    private boolean hidden;

    /** How long to gather before the next round. */
    Duration gap(long nanoTime) {
        if (lastSize >= BATCH) {
            return Duration.ZERO;
        }
        Duration wanted = lastSize > FEW ? GAP_UNDER_LOAD : GAP;
        Duration rest = wanted.minusNanos(nanoTime - roundAt);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** Notes that a round begins, and whether it should refresh. */
    boolean round(int size, long nanoTime) {
        boolean refresh = size <= FEW || nanoTime - refreshAt > REFRESH_UNDER_LOAD.toNanos();
        roundAt = nanoTime;
        lastSize = size;
        hidden = !refresh;
        refreshAt = refresh ? nanoTime : refreshAt;
        return refresh;
    }

    /** Nothing is left to do: whether something written still waits for a refresh. */
    boolean rest() {
        boolean refresh = hidden;
        hidden = false;
        lastSize = 0;
        return refresh;
    }
}
