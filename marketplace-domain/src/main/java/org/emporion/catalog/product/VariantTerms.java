package org.emporion.catalog.product;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/** What the variants of a product have to keep: a price while it is on sale, and those that were bought. */
final class VariantTerms {

    static final String PRICE_MISSING = "PRICE_MISSING";
    static final String VARIANT_BOUGHT = "VARIANT_BOUGHT";

    private VariantTerms() {}

    /**
     * Notes what keeps a product from becoming what a draft says of it.
     *
     * @param kept which of its variants stay
     * @param bought variants that orders may name
     * @param priced whether it is on sale then, or will be as soon as its store opens
     */
    static void check(
            Product product,
            ProductDraft draft,
            Collection<UUID> kept,
            Collection<UUID> bought,
            boolean priced,
            Problems problems) {
        if (priced && !draft.variants().isEmpty()) {
            checkPrices(
                    draft.variants().stream()
                            .map(each -> each == null ? null : each.price())
                            .toList(),
                    problems);
        }
        checkBought(product.without(kept), bought, problems);
    }

    /**
     * @param ofVariants their prices in their order
     * @throws RuleViolated PRICE_MISSING at the price of each that costs nothing
     */
    static void mustBePriced(Stream<Money> ofVariants) {
        Problems problems = new Problems();
        checkPrices(ofVariants.toList(), problems);
        problems.throwIfAny();
    }

    /**
     * @param bought variants that orders may name
     * @throws RuleViolated VARIANT_BOUGHT when one of those that go was bought
     */
    static void mustStay(List<Variant> gone, Collection<UUID> bought) {
        Problems problems = new Problems();
        checkBought(gone, bought, problems);
        problems.throwIfAny();
    }

    /** A price that is none is another problem. */
    private static void checkPrices(List<Money> prices, Problems problems) {
        problems.require(!prices.isEmpty(), ProductField.VARIANTS, PRICE_MISSING, "What is on sale needs a variant.");
        for (int i = 0; i < prices.size(); i++) {
            problems.require(
                    prices.get(i) == null || prices.get(i).minor() > 0,
                    ProductField.VARIANTS + "[" + i + "].price",
                    PRICE_MISSING,
                    "What is on sale needs a price above zero.");
        }
    }

    private static void checkBought(List<Variant> gone, Collection<UUID> bought, Problems problems) {
        gone.stream()
                .filter(each -> bought.contains(each.id()))
                .forEach(each -> problems.require(
                        false,
                        ProductField.VARIANTS,
                        VARIANT_BOUGHT,
                        "The SKU \"%s\" was bought, or is in a bundle, and cannot be removed; set its stock to 0 instead."
                                .formatted(each.sku())));
    }
}
