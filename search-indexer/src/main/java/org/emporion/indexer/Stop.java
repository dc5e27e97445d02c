package org.emporion.indexer;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The word to stop, which ends pauses early. */
final class Stop {

    private final CountDownLatch said = new CountDownLatch(1);

    void say() {
        said.countDown();
    }

    boolean asked() {
        return said.getCount() == 0;
    }

    /** Pauses; true when the word came. */
    boolean within(Duration pause) {
        try {
            return said.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
