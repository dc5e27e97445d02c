package org.emporion.catalog.bulk;

import java.util.Map;
import org.emporion.catalog.product.BulkProducts.Held;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.kernel.Conflict;

/** Whether products are on sale, among the drafts, or put away. */
final class StatusValues implements BulkValues {

    static final String STORE_NOT_ACTIVE = "STORE_NOT_ACTIVE";

    private static final String KEY = "status";

    private final boolean storeIsOpen;

    StatusValues(boolean storeIsOpen) {
        this.storeIsOpen = storeIsOpen;
    }

    @Override
    public Map<String, String> of(Held product) {
        return Map.of(KEY, product.status().name());
    }

    @Override
    public String words(String value) {
        return switch (ProductStatus.valueOf(value)) {
            case PUBLISHED -> "on sale";
            case DRAFT -> "off sale";
            case ARCHIVED -> "deleted";
        };
    }

    @Override
    public void write(Held product, Map<String, String> values) {
        ProductStatus status = ProductStatus.valueOf(values.get(KEY));
        if (status == ProductStatus.PUBLISHED && !storeIsOpen) {
            throw new Conflict(STORE_NOT_ACTIVE, "Products can be published once the store is open.");
        }
        product.become(status);
    }
}
