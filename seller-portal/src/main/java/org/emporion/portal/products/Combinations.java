package org.emporion.portal.products;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.input.Option;

/** Every way to choose one value of each option, in the order in which they were written. */
final class Combinations {

    private Combinations() {}

    /** One empty combination when there is no option: the product itself. */
    static List<Map<String, String>> of(List<Option> options) {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (Option option : options) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> each : combinations) {
                for (String value : option.values()) {
                    Map<String, String> next = new LinkedHashMap<>(each);
                    next.put(option.name(), value);
                    longer.add(next);
                }
            }
            combinations = longer.isEmpty() ? combinations : longer;
        }
        return combinations;
    }

    /** The values that were typed with commas between them, each once. */
    static List<String> values(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }
}
