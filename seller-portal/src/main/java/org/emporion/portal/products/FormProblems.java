package org.emporion.portal.products;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a product that is being written: each problem at its field, or at its list where no field shows it. */
final class FormProblems implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern LINE = Pattern.compile("(\\w+)\\[\\d+]\\.(\\w+)");
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "variants", Set.of("options", "sku", "price", "compareAt", "cost", "barcode", "onHand", "tracked", "parts"),
            "options", Set.of("name", "values"),
            "attributes", Set.of("label", "value"));

    private final Map<String, List<String>> found = new LinkedHashMap<>();

    void forget() {
        found.clear();
    }

    void note(String field, String said) {
        found.computeIfAbsent(field, first -> new ArrayList<>()).add(said);
    }

    /** What is wrong with a field; null when nothing is. */
    String at(String field) {
        List<String> said = found.get(field);
        return said == null ? null : said.get(0);
    }

    /** What is wrong with a list that stands at none of its fields; empty when nothing is. */
    String of(String list) {
        List<String> said = new ArrayList<>();
        found.forEach((field, problems) -> {
            if (field.equals(list) || field.startsWith(list + "[") && !isShown(field)) {
                said.addAll(problems);
            }
        });
        return String.join(" ", said);
    }

    private static boolean isShown(String field) {
        Matcher line = LINE.matcher(field);
        return line.matches() && FIELDS.getOrDefault(line.group(1), Set.of()).contains(line.group(2));
    }
}
