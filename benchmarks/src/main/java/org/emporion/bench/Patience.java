package org.emporion.bench;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/** Waits for something, with an end. A question that cannot be answered just now, on a busy machine, is asked again. */
final class Patience {
    private static final long PAUSE_NS = 50_000_000;

    private Patience() {}

    /** A question that is asked again and again. */
    interface Question {
        boolean isTrue() throws IOException;
    }

    static void until(String what, long nanos, Question question) throws IOException {
        long end = System.nanoTime() + nanos;
        IOException last = null;
        while (System.nanoTime() < end) {
            try {
                if (question.isTrue()) {
                    return;
                }
            } catch (IOException notNow) {
                last = notNow;
            }
            LockSupport.parkNanos(PAUSE_NS);
        }
        throw new IOException("waited in vain: " + what, last);
    }
}
