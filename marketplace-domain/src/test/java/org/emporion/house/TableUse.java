package org.emporion.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in a Java source which tables it reads and writes: by SQL, by JPQL, and by the mapping of an entity. */
final class TableUse {

    private static final Pattern STRING_OR_COMMENT = Pattern.compile(
            "(?s)\"\"\"(?<block>(?:[^\\\\\"]++|\\\\.|\"(?!\"\"))*+)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\\\n])*)\"|'(?:\\\\.|[^'\\\\\\n])+'"
                    + "|/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern ENTITY =
            Pattern.compile("@Entity\\b[^{;]*?@Table\\(\\s*name\\s*=\\s*\"(\\w+)\"[^{;]*?\\bclass\\s+(\\w+)");
    private static final Pattern SENTENCE = Pattern.compile("[A-Z][a-z].*", Pattern.DOTALL);

    enum Does {
        READ,
        WRITE
    }

    record Use(String table, Does does) implements Comparable<Use> {

        @Override
        public int compareTo(Use other) {
            return Comparator.comparing(Use::table).thenComparing(Use::does).compare(this, other);
        }
    }

    private final Map<String, String> tables = new HashMap<>();
    private final Pattern named;

    /** @param entities name of an entity to its table */
    TableUse(Set<String> tables, Map<String, String> entities) {
        tables.forEach(table -> this.tables.put(table, table));
        this.tables.putAll(entities);
        String any = this.tables.keySet().stream().sorted().collect(Collectors.joining("|"));
        named = Pattern.compile(
                "(?<write>(?i:\\binsert\\s+into|\\bdelete\\s+from|\\bupdate|\\bmerge\\s+into|\\btruncate)\\s+)?"
                        + "(?<read>(?i:\\b(?:from|join|using)\\s+(?:lateral\\s+)?))?(?<table>\\b(?:" + any
                        + ")\\b)(?=(?<alias>\\s+\\w{1,3}\\b)?)");
    }

    /** The entities that a source maps, with their tables. */
    static Map<String, String> entities(String source) {
        return ENTITY.matcher(source)
                .results()
                .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1)));
    }

    Set<Use> in(String source) {
        Set<Use> found = new TreeSet<>();
        entities(source).values().forEach(table -> found.add(new Use(table, Does.WRITE)));
        for (String text : texts(source)) {
            if (!SENTENCE.matcher(text).matches()) {
                found.addAll(named(text));
            }
        }
        return found;
    }

    private Set<Use> named(String text) {
        Set<Use> found = new TreeSet<>();
        Matcher hit = named.matcher(text);
        while (hit.find()) {
            boolean listed = hit.group("alias") != null
                    && text.substring(0, hit.start("table")).stripTrailing().endsWith(",");
            if (hit.group("write") != null || hit.group("read") != null || listed) {
                found.add(new Use(tables.get(hit.group("table")), hit.group("write") != null ? Does.WRITE : Does.READ));
            }
        }
        return found;
    }

    /** The strings of a source, those that are added to each other as one. */
    static List<String> texts(String source) {
        List<String> found = new ArrayList<>();
        Matcher next = STRING_OR_COMMENT.matcher(source);
        int end = -1;
        while (next.find()) {
            String text = next.group("block") != null ? next.group("block") : next.group("text");
            if (text != null) {
                boolean goesOn =
                        end >= 0 && source.substring(end, next.start()).strip().equals("+");
                found.add(goesOn ? found.remove(found.size() - 1) + text : text);
                end = next.end();
            }
        }
        return found;
    }
}
