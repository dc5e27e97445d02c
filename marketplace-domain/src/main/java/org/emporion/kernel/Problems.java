package org.emporion.kernel;

import java.util.ArrayList;
import java.util.List;

/** Gathers every bad field of one input, so that people mend them in one go. */
public final class Problems {

    private final List<FieldProblem> found = new ArrayList<>();

    /** Notes a problem unless the condition holds. */
    public Problems require(boolean holds, String field, String code, String detail) {
        if (!holds) {
            found.add(new FieldProblem(field, code, detail));
        }
        return this;
    }

    /** Notes that a text is missing, or outside its length in characters. */
    public Problems text(String value, String field, int min, int max) {
        int length = value == null ? 0 : value.strip().length();
        if (length == 0 && min > 0) {
            return require(false, field, "REQUIRED", "Please fill in " + field + ".");
        }
        require(
                length <= max,
                field,
                "LENGTH",
                "%s has %s characters; at most %s fit. Please shorten it by %s."
                        .formatted(field, number(length), number(max), number(length - max)));
        return require(
                length >= min,
                field,
                "LENGTH",
                "%s has %s characters; at least %s are needed.".formatted(field, number(length), number(min)));
    }

    private static String number(long count) {
        return Writing.count(count);
    }

    public Problems add(FieldProblem problem) {
        found.add(problem);
        return this;
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<FieldProblem> found() {
        return List.copyOf(found);
    }

    /** @throws RuleViolated with all problems, when there are any */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RuleViolated("INVALID", found.get(0).detail(), found);
        }
    }
}
