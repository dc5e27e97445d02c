package org.emporion.bench.faults;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which fault comes when: the same for the same seed. Every fault comes, some more than once in a long run. */
final class Schedule {
    private static final int CHECKOUTS_FOR_ONE_OF_EACH = 500;
    private static final int SHORTEST_MS = 1_000;
    private static final int LONGEST_MS = 6_000;

    private Schedule() {}

    /**
     * A fault that is going to happen.
     *
     * @param after once so many checkouts have begun
     * @param millis how long it lasts, apart from the time that servers need to start
     */
    record Planned(int after, Fault fault, int millis) {
        @Override
        public String toString() {
            return "after %d checkouts, for %.1f s: %s".formatted(after, millis / 1e3, fault);
        }
    }

    static List<Planned> of(long seed, int checkouts) {
        Random random = new Random(seed);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < Math.max(1, checkouts / CHECKOUTS_FOR_ONE_OF_EACH); i++) {
            faults.addAll(Arrays.asList(Fault.values()));
        }
        Collections.shuffle(faults, random);
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < faults.size(); i++) {
            int after = Math.toIntExact((i + 1L) * checkouts / (faults.size() + 1));
            planned.add(new Planned(after, faults.get(i), random.nextInt(SHORTEST_MS, LONGEST_MS)));
        }
        return planned;
    }
}
