package org.emporion.catalog.product;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ContentHash;

/**
 * The version of a product, in three parts: of what its seller writes, of what is on hand, and a few characters of each field,
 * by which whoever comes too late is told which have changed. What is sold or counted meanwhile stands in the way of those only
 * who set the stock themselves. Pictures have versions of their own and do not count.
 */
final class ProductVersion {

    /** What is on hand, among the names of fields that have changed. */
    static final String STOCK = "stock";

    private static final String BETWEEN = ".";
    private static final int PARTS = 3;
    private static final int MARK = 3;

    private ProductVersion() {}

    static String of(ProductView product) {
        List<ProductField> fields = ProductField.of(product);
        List<Object[]> counted = product.variants().stream()
                .map(each -> new Object[] {each.id(), each.onHand(), each.tracked()})
                .toList();
        String marks = fields.stream()
                .map(each -> ContentHash.of(each.written()).substring(0, MARK))
                .collect(Collectors.joining());
        return ContentHash.of(fields.stream().map(ProductField::written).toList())
                + BETWEEN
                + ContentHash.of(counted)
                + BETWEEN
                + marks;
    }

    /** Whether a change may go on from this version: the stock matters only when the change sets it. */
    static boolean isBase(String present, BasedOn base, boolean setsStock) {
        String words = present.substring(0, present.indexOf(BETWEEN) + 1);
        return base.allows(seen -> setsStock ? seen.equals(present) : seen.startsWith(words));
    }

    /** The names of the fields that have changed since these versions; none when they are no versions of a product. */
    static Set<String> changedSince(BasedOn seen, ProductView present) {
        Set<String> changed = new LinkedHashSet<>();
        for (String version : seen.versions()) {
            changed.addAll(changed(version.split("\\.", -1), present));
        }
        return changed;
    }

    private static Set<String> changed(String[] seen, ProductView present) {
        String[] now = present.version().split("\\.", -1);
        Set<String> changed = new LinkedHashSet<>();
        if (seen.length != PARTS || seen[2].length() != now[2].length()) {
            return changed;
        }
        List<ProductField> fields = ProductField.of(present);
        for (int i = 0; i < fields.size(); i++) {
            if (!seen[2].regionMatches(i * MARK, now[2], i * MARK, MARK)) {
                changed.add(fields.get(i).name());
            }
        }
        if (!seen[1].equals(now[1])) {
            changed.add(STOCK);
        }
        return changed;
    }
}
