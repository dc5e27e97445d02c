package org.emporion.bench;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/** Waits for something, with an end. */
final class Patience {
    private static final long PAUSE_NS = 50_000_000;

    private Patience() {}

    /** A question that is asked again and again. */
    interface Question {
        boolean isTrue() throws IOException;
    }

    static void until(String what, long nanos, Question question) throws IOException {
        long end = System.nanoTime() + nanos;
        while (!question.isTrue()) {
            if (System.nanoTime() > end) {
                throw new IOException("waited in vain: " + what);
            }
            LockSupport.parkNanos(PAUSE_NS);
        }
    }
}
