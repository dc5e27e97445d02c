package org.emporion.catalog.product;

import java.util.List;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ContentHash;

/**
 * The version of a product, in two parts: of what its seller writes, and of what is on hand. What is sold or counted meanwhile
 * stands in the way of those only who set the stock themselves. Pictures have lives of their own and do not count.
 */
final class ProductVersion {

    private static final String BETWEEN = ".";

    private ProductVersion() {}

    static String of(ProductView product) {
        List<Object[]> written = product.variants().stream()
                .map(each -> new Object[] {
                    each.id(),
                    each.sku(),
                    each.options(),
                    each.price(),
                    each.compareAt(),
                    each.barcode(),
                    each.cost(),
                    each.weightGrams()
                })
                .toList();
        List<Object[]> counted = product.variants().stream()
                .map(each -> new Object[] {each.id(), each.onHand(), each.tracked()})
                .toList();
        String words = ContentHash.of(
                product.title(),
                product.slug(),
                product.status(),
                product.description(),
                product.brand(),
                product.categoryCode(),
                product.attributes(),
                product.options(),
                written);
        return words + BETWEEN + ContentHash.of(counted);
    }

    /** Whether a change may go on from this version: the stock matters only when the change sets it. */
    static boolean isBase(String present, BasedOn base, boolean setsStock) {
        String words = present.substring(0, present.indexOf(BETWEEN) + 1);
        return base.allows(seen -> setsStock ? seen.equals(present) : seen.startsWith(words));
    }
}
