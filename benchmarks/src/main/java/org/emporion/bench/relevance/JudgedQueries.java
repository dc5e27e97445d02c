package org.emporion.bench.relevance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the judged queries, which were written and frozen before anything was tuned. */
public final class JudgedQueries {
    private static final String FILE = "queries.tsv";
    private static final int FIRST_GRADE_COLUMN = 4;
    private static final int BEST = 3;

    private JudgedQueries() {}

    /** All of them, in the order in which they were written. */
    public static List<Judged> all() throws IOException {
        try (InputStream file = JudgedQueries.class.getResourceAsStream(FILE)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static List<Judged> read(String lines) {
        return lines.lines()
                .filter(line -> !line.startsWith("#"))
                .map(JudgedQueries::judged)
                .toList();
    }

    /** One column for each grade from the best one down; empty ones at the end are not written. */
    private static Judged judged(String line) {
        String[] columns = line.split("\t");
        Map<String, Integer> grades = new LinkedHashMap<>();
        for (int i = FIRST_GRADE_COLUMN; i < columns.length; i++) {
            for (String product : columns[i].split(" ")) {
                if (!product.isEmpty()) {
                    grades.put(product, BEST - (i - FIRST_GRADE_COLUMN));
                }
            }
        }
        return new Judged(columns[0], columns[1], columns[2], columns[3], grades);
    }
}
