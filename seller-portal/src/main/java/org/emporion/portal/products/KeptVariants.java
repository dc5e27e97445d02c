package org.emporion.portal.products;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The lines of the table of variants when options were added or taken away: a variant that still fits is kept, with its SKU,
 * price and stock, and has the values of the new options; where several fit, the first one that is saved already.
 */
final class KeptVariants {

    private final List<VariantRow> before;
    private final List<VariantRow> left;

    private KeptVariants(List<VariantRow> before) {
        this.before = before;
        this.left = savedFirst(before);
    }

    /** In the order in which they are kept. */
    static List<VariantRow> savedFirst(List<VariantRow> rows) {
        List<VariantRow> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparing(VariantRow::isNew));
        return ordered;
    }

    static List<VariantRow> of(List<Map<String, String>> combinations, List<VariantRow> before) {
        return new KeptVariants(List.copyOf(before)).rows(combinations);
    }

    private List<VariantRow> rows(List<Map<String, String>> combinations) {
        List<Optional<VariantRow>> same = combinations.stream()
                .map(each -> take(row -> row.options().equals(each)))
                .toList();
        List<VariantRow> rows = new ArrayList<>();
        for (int i = 0; i < combinations.size(); i++) {
            Map<String, String> wanted = combinations.get(i);
            rows.add(same.get(i).or(() -> take(row -> row.fits(wanted))).orElseGet(() -> VariantRow.fresh(before)));
            rows.get(i).become(wanted);
        }
        return rows;
    }

    private Optional<VariantRow> take(Predicate<VariantRow> fitting) {
        Optional<VariantRow> found = left.stream().filter(fitting).findFirst();
        found.ifPresent(left::remove);
        return found;
    }
}
