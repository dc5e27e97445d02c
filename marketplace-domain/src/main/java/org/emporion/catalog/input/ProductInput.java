package org.emporion.catalog.input;

import java.util.List;
import java.util.Map;

/**
 * A product as a seller writes it. The slug is made from the title when it is missing; the category is named by its code.
 *
 * @param taxClass the code of its own tax class; that of its category counts when it is missing or empty
 */
public record ProductInput(
        String title,
        String slug,
        String description,
        String brand,
        String category,
        String taxClass,
        List<Attribute> attributes,
        List<Option> options,
        List<Variant> variants) {

    public ProductInput {
        attributes = attributes == null ? List.of() : attributes;
        options = options == null ? List.of() : options;
        variants = variants == null ? List.of() : variants;
    }

    /**
     * One thing that can be bought.
     *
     * @param onHand units in stock; left as it is (0 for a new one) when missing
     * @param tracked false means always available; true when missing
     * @param parts what it is made of when it is a bundle; empty for none, left as they are when missing
     */
    public record Variant(
            String sku,
            Map<String, String> options,
            MoneyInput price,
            MoneyInput compareAt,
            String barcode,
            MoneyInput cost,
            Long onHand,
            Boolean tracked,
            Integer weightGrams,
            List<PartInput> parts) {

        public Variant {
            options = options == null ? Map.of() : options;
        }

        /** Of whose parts nothing is said. */
        public Variant(
                String sku,
                Map<String, String> options,
                MoneyInput price,
                MoneyInput compareAt,
                String barcode,
                MoneyInput cost,
                Long onHand,
                Boolean tracked,
                Integer weightGrams) {
            this(sku, options, price, compareAt, barcode, cost, onHand, tracked, weightGrams, null);
        }
    }
}
