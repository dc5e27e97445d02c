package org.emporion.selling.quote;

import java.util.List;
import java.util.Map;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.selling.promotion.PromotionTerms;

/**
 * What one promotion saves.
 *
 * @param ofUnits for each of the units, in their order
 * @param ofShipping of the stores' delivery; those of which nothing is saved are missing
 */
record Saving(PromotionTerms promotion, List<Money> ofUnits, Map<TenantId, Money> ofShipping) {

    long minor() {
        return ofUnits.stream().mapToLong(Money::minor).sum()
                + ofShipping.values().stream().mapToLong(Money::minor).sum();
    }
}
