package org.emporion.ground.outbox;

import java.time.Duration;

/** How long to wait before work that failed is tried again. */
final class Backoff {

    private static final int PERCENT = 180;

    private Backoff() {}

    /**
     * The pause after so many failures in a row, each of them longer than the one before until it is the longest.
     *
     * @param failures from 1
     */
    static Duration after(int failures, Duration first, Duration longest) {
        Duration pause = first;
        for (int i = 1; i < failures && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(PERCENT).dividedBy(100);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
