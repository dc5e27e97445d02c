package org.emporion.portal.products;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What goes with an option: of variants that are alike without it only one stays.
 *
 * @param onHand units of the variants that go
 */
record RemovedOption(long variants, long onHand) {

    static RemovedOption of(String name, List<VariantRow> rows) {
        Map<Map<String, String>, List<VariantRow>> alike = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> without(name, row.options()), LinkedHashMap::new, Collectors.toList()));
        List<VariantRow> gone = alike.values().stream()
                .flatMap(each -> KeptVariants.savedFirst(each).stream().skip(1))
                .toList();
        return new RemovedOption(
                gone.size(), gone.stream().mapToLong(VariantRow::onHand).sum());
    }

    private static Map<String, String> without(String name, Map<String, String> options) {
        Map<String, String> rest = new LinkedHashMap<>(options);
        rest.remove(name);
        return rest;
    }
}
