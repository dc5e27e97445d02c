package org.emporion.ground.metrics;

import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.emporion.kernel.TestEvents;

/** What is counted, heard by a test: also what its transaction takes back. */
public final class TestCounts {

    private TestCounts() {}

    public static Event<Counted> into(Collection<Counted> heard) {
        return TestEvents.into(heard);
    }

    /** For who does not look at it. */
    public static Event<Counted> unheard() {
        return into(new ArrayList<>());
    }

    /** How much a counter has risen by, whatever its labels. */
    public static long sum(Collection<Counted> heard, String name) {
        return List.copyOf(heard).stream()
                .filter(each -> each.name().equals(name))
                .mapToLong(Counted::by)
                .sum();
    }
}
