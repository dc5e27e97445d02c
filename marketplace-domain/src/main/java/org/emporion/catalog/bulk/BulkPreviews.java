package org.emporion.catalog.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.pricing.OtherPrices;
import org.emporion.catalog.product.BulkProducts;
import org.emporion.catalog.product.BulkProducts.Offered;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/** Works out what a change of prices would do, by the rule that then changes them. Nothing is locked and nothing written. */
@Dependent
class BulkPreviews {

    /** So many products are read together. */
    static final int AT_ONCE = 1_000;

    private final BulkProducts products;
    private final OtherPrices prices;

    @Inject
    BulkPreviews(BulkProducts products, OtherPrices prices) {
        this.products = products;
        this.prices = prices;
    }

    BulkPreview of(TenantId store, BulkAim aim, Collection<UUID> of) {
        List<UUID> all = List.copyOf(of);
        BulkTally tally = new BulkTally(aim);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> next = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            List<Offered> variants = products.offered(store, next);
            Map<UUID, List<Offered>> byProduct = variants.stream()
                    .collect(Collectors.groupingBy(Offered::product, LinkedHashMap::new, Collectors.toList()));
            Map<UUID, Money> costs = costs(store, aim, variants);
            byProduct.values().forEach(each -> tally.add(each, costs));
            tally.addMissing(missing(next, byProduct));
        }
        return tally.preview(all.size());
    }

    /** What each costs in the currency whose prices change; those without a price are missing. */
    private Map<UUID, Money> costs(TenantId store, BulkAim aim, List<Offered> variants) {
        String currency = aim.currency();
        OtherPrices.Held others = currency == null
                ? null
                : prices.hold(store, variants.stream().map(Offered::variant).toList(), List.of(currency));
        Map<UUID, Money> costs = new LinkedHashMap<>();
        for (Offered each : variants) {
            Money price = others == null ? each.price() : others.price(each.variant(), currency);
            if (price != null) {
                costs.put(each.variant(), price);
            }
        }
        return costs;
    }

    private static List<UUID> missing(List<UUID> asked, Map<UUID, List<Offered>> found) {
        List<UUID> missing = new ArrayList<>(asked);
        missing.removeAll(found.keySet());
        return missing;
    }
}
