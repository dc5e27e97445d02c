package org.emporion.stack;

import java.util.List;
import java.util.Set;

/**
 * What {@code up} was asked for.
 *
 * @param demo whether to load the demo marketplace when that was not done yet
 */
record UpOptions(Set<Part> parts, boolean demo) {

    static UpOptions of(List<String> options) {
        Set<Part> parts = Part.all();
        boolean demo = true;
        for (String option : options) {
            if (option.equals("--no-demo")) {
                demo = false;
            } else if (option.equals("--stripe")) {
                parts.add(Part.STRIPE);
            } else if (option.startsWith("--only=")) {
                parts = Part.named(option.substring("--only=".length()));
            } else {
                throw new StackFailure("Unknown option " + option
                        + "; there are --no-demo, --no-build, --stripe and --only=PART,PART");
            }
        }
        return new UpOptions(parts, demo);
    }

    boolean isComplete() {
        return parts.containsAll(Part.all());
    }
}
