package org.emporion.catalog;

import java.util.List;
import java.util.Map;
import org.emporion.kernel.Money;

/** A product whose fields keep all rules that need no look into the store. */
record ProductDraft(
        String title,
        String slug,
        String description,
        String brand,
        String category,
        List<Attribute> attributes,
        List<Option> options,
        List<Variant> variants) {

    /** Whether buyers could buy every variant: each has a price above zero. */
    boolean isPriced() {
        return !variants.isEmpty()
                && variants.stream().allMatch(each -> each.price().minor() > 0);
    }

    List<String> skus() {
        return variants.stream().map(Variant::sku).toList();
    }

    ProductDraft with(List<Variant> others) {
        return new ProductDraft(title, slug, description, brand, category, attributes, options, others);
    }

    /** A variant as in {@link ProductInput.Variant}, with its values checked. */
    record Variant(
            String sku,
            Map<String, String> options,
            Money price,
            Money compareAt,
            String barcode,
            Money cost,
            Long onHand,
            Boolean tracked,
            Integer weightGrams) {

        Variant withSku(String other) {
            return new Variant(other, options, price, compareAt, barcode, cost, onHand, tracked, weightGrams);
        }
    }
}
