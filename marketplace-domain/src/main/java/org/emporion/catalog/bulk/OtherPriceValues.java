package org.emporion.catalog.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.pricing.OtherPrices;
import org.emporion.catalog.product.BulkProducts.Held;
import org.emporion.catalog.product.BulkProducts.Priced;

/** What the variants of products cost in a currency beside the main one; nothing for those that are not sold in it. */
final class OtherPriceValues implements BulkValues {

    private final String currency;
    private final OtherPrices.Held prices;

    OtherPriceValues(String currency, OtherPrices.Held prices) {
        this.currency = currency;
        this.prices = prices;
    }

    @Override
    public Map<String, String> of(Held product) {
        Map<String, String> values = new LinkedHashMap<>();
        product.prices()
                .keySet()
                .forEach(variant -> values.put(variant.toString(), PriceText.write(prices.price(variant, currency))));
        return values;
    }

    @Override
    public String words(String value) {
        return PriceText.words(value);
    }

    @Override
    public void write(Held product, Map<String, String> values) {
        values.forEach((variant, price) -> write(new Priced(UUID.fromString(variant), product.id(), null), price));
        product.touch();
    }

    private void write(Priced variant, String price) {
        if (price.isEmpty()) {
            prices.take(variant, currency);
        } else {
            prices.set(variant, PriceText.read(price), null);
        }
    }
}
