package org.emporion.selling.quote;

import java.util.Set;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/**
 * So many units at their price, before any promotion.
 *
 * @param categories codes of the product's category and of those above it
 */
record PricedUnits(TenantId store, UUID product, Set<String> categories, Money unitPrice, long quantity) {

    Money worth() {
        return unitPrice.times(quantity);
    }
}
