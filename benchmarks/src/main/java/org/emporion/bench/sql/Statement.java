package org.emporion.bench.sql;

import java.util.List;

/** A statement with its parameters as text, null where they are null. */
record Statement(String text, List<String> parameters) {

    boolean mentions(String word) {
        return parameters.stream().anyMatch(value -> value != null && value.contains(word));
    }

    boolean isBegin() {
        return text.toUpperCase(java.util.Locale.ROOT).startsWith("BEGIN");
    }

    boolean isEnd() {
        String upper = text.toUpperCase(java.util.Locale.ROOT);
        return upper.startsWith("COMMIT") || upper.startsWith("ROLLBACK");
    }
}
