package org.emporion.kernel;

import java.util.List;

/** What became of a batch of lines: how many were applied, and which were not and why. */
public record BatchAnswer(int applied, List<Rejected> rejected) {

    private static final int MOST = 1_000;

    /** A line that was left out. */
    public record Rejected(String sku, String code, String detail) {}

    /** @throws RuleViolated when there is nothing to do, or more than 1,000 lines */
    public static void checkSize(List<?> lines) {
        int size = lines == null ? 0 : lines.size();
        new Problems()
                .require(size > 0, "items", "REQUIRED", "Send at least one item.")
                .require(size <= MOST, "items", "TOO_MANY", "Send at most 1,000 items at a time; got " + size + ".")
                .throwIfAny();
    }
}
