package org.emporion.catalog.product;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/** What the variants of a product have to keep: a price while it is on sale, and those that were bought. */
final class VariantTerms {

    static final String PRICE_MISSING = "PRICE_MISSING";
    static final String VARIANT_BOUGHT = "VARIANT_BOUGHT";

    private VariantTerms() {}

    /**
     * @param ofVariants their prices in their order
     * @throws RuleViolated PRICE_MISSING at the price of each that costs nothing
     */
    static void mustBePriced(Stream<Money> ofVariants) {
        List<Money> prices = ofVariants.toList();
        Problems problems = new Problems();
        problems.require(!prices.isEmpty(), ProductField.VARIANTS, PRICE_MISSING, "What is on sale needs a variant.");
        for (int i = 0; i < prices.size(); i++) {
            problems.require(
                    prices.get(i).minor() > 0,
                    ProductField.VARIANTS + "[" + i + "].price",
                    PRICE_MISSING,
                    "What is on sale needs a price above zero.");
        }
        problems.throwIfAny();
    }

    /**
     * @param bought variants that orders may name
     * @throws RuleViolated VARIANT_BOUGHT when one of those that go was bought
     */
    static void mustStay(List<Variant> gone, Collection<UUID> bought) {
        Problems problems = new Problems();
        gone.stream()
                .filter(each -> bought.contains(each.id()))
                .forEach(each -> problems.require(
                        false,
                        ProductField.VARIANTS,
                        VARIANT_BOUGHT,
                        "The SKU \"%s\" was bought, or is in a bundle, and cannot be removed; set its stock to 0 instead."
                                .formatted(each.sku())));
        problems.throwIfAny();
    }
}
