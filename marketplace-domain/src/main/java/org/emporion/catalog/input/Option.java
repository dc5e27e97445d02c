package org.emporion.catalog.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What buyers choose between, for example colour: blue or red. A product has at most three. */
public record Option(String name, List<String> values) {

    public Option {
        values = values == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** The values of a variant in the order of the options of its product; the database keeps them in none. */
    public static Map<String, String> inOrder(List<Option> options, Map<String, String> chosen) {
        if (options == null || chosen == null || chosen.size() < 2) {
            return chosen;
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        options.stream()
                .filter(each -> chosen.containsKey(each.name()))
                .forEach(each -> ordered.put(each.name(), chosen.get(each.name())));
        chosen.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** What was chosen, in one line, for example "Colour: Blue, Size: 42"; empty when there was nothing to choose. */
    public static String written(Map<String, String> chosen) {
        return chosen == null
                ? ""
                : chosen.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", "));
    }
}
