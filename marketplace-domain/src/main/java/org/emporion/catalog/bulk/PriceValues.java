package org.emporion.catalog.bulk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.product.BulkProducts.Held;
import org.emporion.kernel.Money;

/** What the variants of products cost in the main currency of their store. */
final class PriceValues implements BulkValues {

    @Override
    public Map<String, String> of(Held product) {
        Map<String, String> values = new LinkedHashMap<>();
        product.prices().forEach((variant, price) -> values.put(variant.toString(), PriceText.write(price)));
        return values;
    }

    @Override
    public String words(String value) {
        return PriceText.words(value);
    }

    @Override
    public void write(Held product, Map<String, String> values) {
        Map<UUID, Money> prices = new HashMap<>();
        values.forEach((variant, price) -> prices.put(UUID.fromString(variant), PriceText.read(price)));
        product.reprice(prices);
    }
}
