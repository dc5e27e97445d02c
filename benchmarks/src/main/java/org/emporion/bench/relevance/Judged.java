package org.emporion.bench.relevance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What somebody types, and what they would accept as an answer.
 *
 * @param half {@link #TUNING} or {@link #REPORTED}
 * @param grades by data set and handle: 3 exactly this, 2 the right kind, 1 acceptable
 */
public record Judged(String id, String kind, String half, String text, Map<String, Integer> grades) {
    /** The half that may be looked at while tuning. */
    public static final String TUNING = "tuning";

    /** The half that is only reported. */
    public static final String REPORTED = "reported";

    /** From here on somebody has found what they were looking for. */
    static final int RIGHT = 2;

    int grade(String product) {
        return grades.getOrDefault(product, 0);
    }

    boolean isRight(String product) {
        return grade(product) >= RIGHT;
    }

    /** The same question where only these products are on sale. */
    public Judged among(Set<String> onSale) {
        Map<String, Integer> left = new LinkedHashMap<>(grades);
        left.keySet().retainAll(onSale);
        return new Judged(id, kind, half, text, left);
    }

    /** Whether anything is on sale with which it could be answered. */
    public boolean isAnswerable() {
        return grades.values().stream().anyMatch(grade -> grade >= RIGHT);
    }
}
