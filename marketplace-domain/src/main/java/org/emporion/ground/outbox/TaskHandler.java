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

    /** Pause before the first repetition; later ones grow from it. */
    default Duration firstPause() {
        return Duration.ofSeconds(2);
    }
}
