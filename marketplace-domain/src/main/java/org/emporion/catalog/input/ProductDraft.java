package org.emporion.catalog.input;

import java.util.List;
import java.util.Map;
import org.emporion.kernel.Money;

/**
 * A product whose fields keep all rules that need no look into the store.
 *
 * @param taxClass its own; null when its category decides
 */
public record ProductDraft(
        String title,
        String slug,
        String description,
        String brand,
        String category,
        String taxClass,
        List<Attribute> attributes,
        List<Option> options,
        List<Variant> variants) {

    /** Whether buyers could buy every variant: each has a price above zero. */
    public boolean isPriced() {
        return !variants.isEmpty()
                && variants.stream().allMatch(each -> each.price().minor() > 0);
    }

    public List<String> skus() {
        return variants.stream().map(Variant::sku).toList();
    }

    public ProductDraft with(List<Variant> others) {
        return new ProductDraft(title, slug, description, brand, category, taxClass, attributes, options, others);
    }

    /** A variant as in {@link ProductInput.Variant}, with its values checked. */
    public record Variant(
            String sku,
            Map<String, String> options,
            Money price,
            Money compareAt,
            String barcode,
            Money cost,
            Long onHand,
            Boolean tracked,
            Integer weightGrams,
            List<PartInput> parts) {

        /** Of whose parts nothing is said. */
        public Variant(
                String sku,
                Map<String, String> options,
                Money price,
                Money compareAt,
                String barcode,
                Money cost,
                Long onHand,
                Boolean tracked,
                Integer weightGrams) {
            this(sku, options, price, compareAt, barcode, cost, onHand, tracked, weightGrams, null);
        }

        public Variant withSku(String other) {
            return new Variant(other, options, price, compareAt, barcode, cost, onHand, tracked, weightGrams, parts);
        }
    }
}
