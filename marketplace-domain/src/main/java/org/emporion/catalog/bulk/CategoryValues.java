package org.emporion.catalog.bulk;

import java.util.Map;
import org.emporion.catalog.product.BulkProducts.Held;

/** The category of products. */
final class CategoryValues implements BulkValues {

    private static final String KEY = "category";

    @Override
    public Map<String, String> of(Held product) {
        return Map.of(KEY, product.category());
    }

    @Override
    public void write(Held product, Map<String, String> values) {
        product.classify(values.get(KEY));
    }
}
