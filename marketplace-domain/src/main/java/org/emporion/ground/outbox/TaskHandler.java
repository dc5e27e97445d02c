package org.emporion.ground.outbox;

import java.time.Duration;

/**
 * Does one kind of background work. A run may be repeated after a crash, so it must be harmless to run twice; throwing
 * means "again later", with growing pauses.
 */
public interface TaskHandler {

    /** The queue its tasks stand in. */
    Queue queue();

    /** The kind it handles, for example {@code mail.order-confirmed}. */
    String kind();

    void run(Task task);

    /** Whether what is done need never be done again: such tasks are struck off together, a moment after they are done. */
    default boolean isOnceForAll() {
        return false;
    }

    /**
     * A run has failed.
     *
     * @param failures how often in a row, this one included
     * @return whether it is given up for good and the handler has noted that; it is tried again otherwise
     */
    default boolean givesUp(Task task, Throwable why, int failures) {
        return false;
    }

    /** Pause before the first repetition; later ones grow from it. */
    default Duration firstPause() {
        return Duration.ofSeconds(2);
    }

    /** What the pauses grow to and no further, so that whatever kept it from its work is noticed to be over in time. */
    default Duration longestPause() {
        return Duration.ofHours(1);
    }
}
