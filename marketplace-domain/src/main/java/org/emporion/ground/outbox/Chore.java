package org.emporion.ground.outbox;

import java.time.Duration;
import java.util.Set;

/** Work that comes round again by itself, such as clearing away what is of no more use. One replica does it at a time. */
public interface Chore {

    /** The queues whose workers do it, each for its own application. */
    Set<Queue> queues();

    /** What it is called among the tasks, for example {@code keys.forget}. */
    String kind();

    /** The pause between the end of one run and the next. */
    Duration every();

    void run();
}
