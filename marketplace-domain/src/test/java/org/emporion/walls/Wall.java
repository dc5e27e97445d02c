package org.emporion.walls;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.emporion.kernel.TestDatabase;

/**
 * A line of db/walls.csv.
 *
 * @param grants role to verb to the columns it is for, none meaning all
 */
record Wall(String table, String kind, Map<String, Map<String, Set<String>>> grants) {

    static List<Wall> all() {
        return records("/db/walls.csv").stream().map(Wall::of).toList();
    }

    /** The lines of db/across-stores.csv as {@code role table verb}: what goes over the walls on purpose. */
    static Set<String> acrossStores() {
        Set<String> all = new TreeSet<>();
        for (CSVRecord record : records("/db/across-stores.csv")) {
            for (String verb : record.get("verbs").split(" ")) {
                all.add(record.get("role") + " " + record.get("table") + " " + verb);
            }
        }
        return all;
    }

    boolean isOfAStore() {
        return kind.equals("TENANT") || kind.equals("DOOR") || isView();
    }

    /** Views are read only, and PostgreSQL says so before it asks who wants to write. */
    boolean isView() {
        return kind.equals("VIEW");
    }

    boolean allows(String role, String verb) {
        return grants.get(role).containsKey(verb);
    }

    boolean allows(String role, String verb, String column) {
        Set<String> columns = grants.get(role).get(verb);
        return columns != null && (columns.isEmpty() || columns.contains(column));
    }

    private static Wall of(CSVRecord record) {
        Map<String, Map<String, Set<String>>> grants = new TreeMap<>();
        for (String role : TestDatabase.APPLICATION_ROLES) {
            Map<String, Set<String>> verbs = new TreeMap<>();
            for (String verb : record.get(role).split(" (?![^(]*\\))")) {
                int columns = verb.indexOf('(');
                if (columns >= 0) {
                    verbs.put(
                            verb.substring(0, columns),
                            Set.of(verb.substring(columns + 1, verb.length() - 1)
                                    .split(",")));
                } else if (!verb.isBlank()) {
                    verbs.put(verb, Set.of());
                }
            }
            grants.put(role, verbs);
        }
        return new Wall(record.get("table"), record.get("kind"), grants);
    }

    private static List<CSVRecord> records(String file) {
        try (Reader csv = new InputStreamReader(Wall.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return new ArrayList<>(format.parse(csv).getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
