package org.emporion.catalog.pricing;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What identifies a price beside the main one: the variant of a store, and the currency. */
final class VariantPriceKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID tenantId;
    private UUID variantId;
    private String currency;

    VariantPriceKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof VariantPriceKey key
                && Objects.equals(tenantId, key.tenantId)
                && Objects.equals(variantId, key.variantId)
                && Objects.equals(currency, key.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenantId, variantId, currency);
    }
}
