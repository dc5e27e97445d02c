package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.input.EarlierPrice;
import org.emporion.catalog.pricing.OtherPrices;
import org.emporion.catalog.product.BulkProducts.Priced;
import org.emporion.catalog.productfiles.ImportField;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.catalog.productfiles.ImportedProduct.OtherPrice;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/** The prices in other currencies that a file names; what it does not name stays. */
@Dependent
class ImportPrices {

    private final OtherPrices prices;

    @Inject
    ImportPrices(OtherPrices prices) {
        this.prices = prices;
    }

    /** Writes them for variants that are there already, and notes with each product that they changed. */
    void write(TenantId tenant, Collection<ProductMerge> merges) {
        Set<String> currencies = merges.stream()
                .flatMap(each -> each.source().rows().stream())
                .flatMap(each -> each.prices().keySet().stream())
                .collect(Collectors.toSet());
        List<UUID> there = merges.stream()
                .filter(each -> !each.isNew())
                .map(ProductMerge::id)
                .toList();
        OtherPrices.Held held = prices.holdOf(tenant, there, currencies);
        for (ProductMerge merge : merges) {
            for (VariantMerge variant : merge.variants()) {
                if (write(held, merge, variant) && !variant.isNew()) {
                    merge.changes().add(ImportField.OTHER_PRICES);
                }
            }
        }
    }

    private static boolean write(OtherPrices.Held held, ProductMerge merge, VariantMerge variant) {
        boolean changed = false;
        for (Map.Entry<String, OtherPrice> said : row(merge, variant).prices().entrySet()) {
            changed |= write(held, merge, variant, said.getKey(), said.getValue());
        }
        return changed;
    }

    /** Whether it is another price than it was. */
    private static boolean write(
            OtherPrices.Held held, ProductMerge merge, VariantMerge variant, String currency, OtherPrice said) {
        Priced priced =
                new Priced(variant.id(), merge.id(), variant.after().draft().price());
        Money price = said.price() == null
                ? held.price(variant.id(), currency)
                : said.price().orElse(null);
        Money earlier = said.compareAt() == null
                ? held.compareAt(variant.id(), currency)
                : said.compareAt().orElse(null);
        Money above = EarlierPrice.above(price, earlier);
        if (said.compareAt() != null && earlier != null && above == null) {
            warn(merge, variant, price, earlier);
        }
        return price == null ? held.take(priced, currency) : held.set(priced, price, Optional.ofNullable(above));
    }

    private static void warn(ProductMerge merge, VariantMerge variant, Money price, Money earlier) {
        String currency = earlier.currency();
        merge.source()
                .warn(
                        row(merge, variant).line(),
                        "Compare At Price " + currency,
                        price == null ? "PRICE_MISSING" : "NOT_HIGHER",
                        price == null
                                ? "There is no price in %s to compare it with; it was left out.".formatted(currency)
                                : "The price before, %s, is not above the price, %s; it was left out."
                                        .formatted(
                                                earlier.amount().toPlainString(),
                                                price.amount().toPlainString()));
    }

    private static ImportedProduct.Row row(ProductMerge merge, VariantMerge variant) {
        return merge.source().rows().get(variant.place());
    }
}
