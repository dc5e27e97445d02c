package org.emporion.catalog.bulk;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.emporion.catalog.product.BulkProducts.Held;

/** The category of products. */
final class CategoryValues implements BulkValues {

    private static final String KEY = "category";

    private final UnaryOperator<String> names;

    /** @param names of categories, by their codes */
    CategoryValues(UnaryOperator<String> names) {
        this.names = names;
    }

    @Override
    public Map<String, String> of(Held product) {
        return Map.of(KEY, product.category());
    }

    @Override
    public String words(String value) {
        return names.apply(value);
    }

    @Override
    public void write(Held product, Map<String, String> values) {
        product.classify(values.get(KEY));
    }
}
