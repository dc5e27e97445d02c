package org.emporion.stack;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Starts servers again that have stopped by themselves, while the others go on; one that keeps dying is left as it is. */
final class DeadServers {
    static final int MOST_STARTS = 3;

    private final Consumer<Part> start;
    private final Progress progress;
    private final Map<Part, Integer> starts = new EnumMap<>(Part.class);

    /** @param start starts a part and comes back when it is ready */
    DeadServers(Consumer<Part> start, Progress progress) {
        this.start = start;
        this.progress = progress;
    }

    /** @param dead the parts whose servers have stopped, each with what its log said last */
    void attend(Map<Part, String> dead) {
        dead.forEach((part, lastWords) -> {
            int before = starts.merge(part, 1, Integer::sum) - 1;
            if (before < MOST_STARTS) {
                progress.say(lastWords);
                startAgain(part);
            } else if (before == MOST_STARTS) {
                progress.step(
                        part.server(),
                        "stopped again and stays so; the others go on. Once it can start: ./marketplace down, then up");
            }
        });
    }

    private void startAgain(Part part) {
        progress.step(part.server(), "starting again, the others go on");
        try {
            start.accept(part);
        } catch (StackFailure failure) {
            progress.say(failure.getMessage());
        }
    }
}
