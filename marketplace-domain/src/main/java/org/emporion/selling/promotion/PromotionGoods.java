package org.emporion.selling.promotion;

import java.util.Set;
import java.util.UUID;

/**
 * What a promotion is for: these products and all of these categories; with neither, everything.
 *
 * @param categories codes
 */
public record PromotionGoods(Set<UUID> products, Set<String> categories) {

    public static final PromotionGoods ALL = new PromotionGoods(Set.of(), Set.of());

    /** @param path codes of the product's category and of those above it */
    public boolean have(UUID product, Set<String> path) {
        return products.isEmpty() && categories.isEmpty()
                || products.contains(product)
                || path.stream().anyMatch(categories::contains);
    }
}
