package org.emporion.selling.quote;

import java.util.Set;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.selling.promotion.PromotionTerms;

/**
 * So many units at their price, before any promotion.
 *
 * @param categories codes of the product's category and of those above it
 */
record PricedUnits(TenantId store, UUID product, Set<String> categories, Money unitPrice, long quantity) {

    /** Whether the promotion is for them. */
    boolean isFor(PromotionTerms promotion) {
        return promotion.isFor(store) && promotion.goods().have(product, categories);
    }

    Money worth() {
        return unitPrice.times(quantity);
    }
}
