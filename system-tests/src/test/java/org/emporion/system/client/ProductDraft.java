package org.emporion.system.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A product as it is sent to the seller API; the fields can be spoilt one by one. */
public final class ProductDraft {
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final List<Map<String, Object>> variants = new ArrayList<>();

    private ProductDraft(String title) {
        body.put("title", title);
        body.put("description", "<p>Made for a test.</p>");
        body.put("brand", "Proof & Sons");
        body.put("category", "other");
        body.put("variants", variants);
    }

    /** A product without options, with one variant of a new SKU. */
    public static ProductDraft simple(String title, String price, long onHand) {
        return new ProductDraft(title).variant(Map.of(), "SKU-" + Names.unique(), price, onHand);
    }

    /** A product that still needs its options and variants. */
    public static ProductDraft titled(String title) {
        return new ProductDraft(title);
    }

    /** A jug in the sizes S and M, with the facts Material and Care. */
    public static ProductDraft jugInTwoSizes(String sku) {
        return titled("Jug")
                .option("Size", "S", "M")
                .with(
                        "attributes",
                        List.of(
                                Map.of("label", "Material", "value", "Clay"),
                                Map.of("label", "Care", "value", "By hand")))
                .variant(Map.of("Size", "S"), sku + "-S", "19.90", 10)
                .variant(Map.of("Size", "M"), sku + "-M", "24.90", 10);
    }

    public ProductDraft with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public ProductDraft option(String name, String... values) {
        @SuppressWarnings("unchecked")
        List<Object> options = (List<Object>) body.computeIfAbsent("options", none -> new ArrayList<>());
        options.add(Map.of("name", name, "values", List.of(values)));
        return this;
    }

    public ProductDraft variant(Map<String, String> options, String sku, String price, long onHand) {
        Map<String, Object> variant = new LinkedHashMap<>();
        variant.put("sku", sku);
        variant.put("options", options);
        variant.put("price", money(price));
        variant.put("onHand", onHand);
        variants.add(variant);
        return this;
    }

    /** Sets a field of the last variant. */
    public ProductDraft variantWith(String field, Object value) {
        variants.get(variants.size() - 1).put(field, value);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    public static Map<String, Object> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
