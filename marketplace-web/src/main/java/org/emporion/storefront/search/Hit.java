package org.emporion.storefront.search;

import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;

/**
 * A listing that was found, as a card shows it.
 *
 * @param image address below the root of the storefront; null for none
 * @param compareAt what it cost before; null when it did not cost more
 * @param fromPrice whether other variants cost more
 * @param highlights by field, HTML-escaped text with the found words in {@code <em>}
 * @param lacking the words that were searched for and that it has not; empty when it has all
 */
public record Hit(
        String productId,
        String title,
        String slug,
        StoreName store,
        String image,
        String imageAlt,
        Money price,
        Money compareAt,
        boolean fromPrice,
        boolean inStock,
        Double rating,
        long reviews,
        Map<String, List<String>> highlights,
        List<String> lacking) {}
