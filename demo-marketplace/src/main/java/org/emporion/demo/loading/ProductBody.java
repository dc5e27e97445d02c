package org.emporion.demo.loading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.emporion.demo.DemoProduct;

/** A product as the seller's API takes it. */
record ProductBody(
        String title,
        String slug,
        String description,
        String brand,
        String category,
        List<Attribute> attributes,
        List<Option> options,
        List<Variant> variants) {

    record Attribute(String code, String label, String value) {}

    record Option(String name, List<String> values) {}

    record Money(String amount, String currency) {

        static Money euros(BigDecimal amount) {
            return amount == null ? null : new Money(amount.toPlainString(), "EUR");
        }
    }

    record Variant(
            String sku,
            Map<String, String> options,
            Money price,
            Money compareAt,
            String barcode,
            Money cost,
            Long onHand,
            List<Part> parts) {}

    record Part(String sku, int quantity) {}

    static ProductBody of(DemoProduct product) {
        return new ProductBody(
                product.title(),
                product.slug(),
                product.description(),
                product.brand(),
                product.category(),
                product.facts().entrySet().stream()
                        .map(fact -> new Attribute(code(fact.getKey()), fact.getKey(), fact.getValue()))
                        .toList(),
                product.options().entrySet().stream()
                        .map(option -> new Option(option.getKey(), option.getValue()))
                        .toList(),
                product.variants().stream()
                        .map(variant -> variant(variant, product.parts()))
                        .toList());
    }

    /** A bundle has no stock of its own. */
    private static Variant variant(DemoProduct.Variant variant, Map<String, Integer> parts) {
        return new Variant(
                variant.sku(),
                variant.options(),
                Money.euros(variant.price()),
                Money.euros(variant.compareAt()),
                variant.barcode(),
                Money.euros(variant.cost()),
                parts.isEmpty() ? (long) variant.onHand() : null,
                parts.isEmpty()
                        ? null
                        : parts.entrySet().stream()
                                .map(part -> new Part(part.getKey(), part.getValue()))
                                .toList());
    }

    private static String code(String label) {
        return label.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
