package org.emporion.catalog.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be changed of a product. A field that is null is not named and stays as it is; one that is empty is cleared, as
 * far as it may be. A list that is named stands for the whole list: variants that are not in it go.
 *
 * @param taxClass the code of its own tax class; empty for that of its category
 * @param publishWhenOpen whether, a draft, it goes on sale as soon as its store opens; null leaves that as it is
 * @param version which state was seen, as the version that was read with it says; null for whatever is there
 */
public record ProductChange(
        Optional<String> title,
        Optional<String> slug,
        Optional<String> description,
        Optional<String> brand,
        Optional<String> category,
        Optional<String> taxClass,
        Optional<List<Attribute>> attributes,
        Optional<List<Option>> options,
        Optional<List<Variant>> variants,
        Boolean publishWhenOpen,
        String version) {

    /** Of which nothing is said about the day when its store opens. */
    public ProductChange(
            Optional<String> title,
            Optional<String> slug,
            Optional<String> description,
            Optional<String> brand,
            Optional<String> category,
            Optional<String> taxClass,
            Optional<List<Attribute>> attributes,
            Optional<List<Option>> options,
            Optional<List<Variant>> variants,
            String version) {
        this(title, slug, description, brand, category, taxClass, attributes, options, variants, null, version);
    }

    /**
     * A variant of the product: the one with this id, without an id the one with this SKU, otherwise a new one.
     *
     * @param onHand units in stock; null leaves them as they are (0 for a new one)
     * @param tracked false means always available; null leaves it as it is (true for a new one)
     * @param parts what it is made of when it is a bundle; empty for none, null leaves them as they are
     */
    public record Variant(
            UUID id,
            String sku,
            Map<String, String> options,
            Optional<MoneyInput> price,
            Optional<MoneyInput> compareAt,
            Optional<String> barcode,
            Optional<MoneyInput> cost,
            Long onHand,
            Boolean tracked,
            Optional<Integer> weightGrams,
            List<PartInput> parts) {

        /** Of whose parts nothing is said. */
        public Variant(
                UUID id,
                String sku,
                Map<String, String> options,
                Optional<MoneyInput> price,
                Optional<MoneyInput> compareAt,
                Optional<String> barcode,
                Optional<MoneyInput> cost,
                Long onHand,
                Boolean tracked,
                Optional<Integer> weightGrams) {
            this(id, sku, options, price, compareAt, barcode, cost, onHand, tracked, weightGrams, null);
        }

        /** A new variant, or all of the one with this SKU. */
        public static Variant to(ProductInput.Variant input) {
            return new Variant(
                    null,
                    input.sku(),
                    input.options(),
                    Optional.ofNullable(input.price()),
                    Optional.ofNullable(input.compareAt()),
                    Optional.ofNullable(input.barcode()),
                    Optional.ofNullable(input.cost()),
                    input.onHand(),
                    input.tracked(),
                    Optional.ofNullable(input.weightGrams()),
                    input.parts());
        }

        boolean setsStock() {
            return onHand != null || tracked != null;
        }
    }

    /** Whether it says what is on hand. */
    public boolean setsStock() {
        return variants != null
                && variants.isPresent()
                && variants.get().stream().anyMatch(each -> each != null && each.setsStock());
    }
}
