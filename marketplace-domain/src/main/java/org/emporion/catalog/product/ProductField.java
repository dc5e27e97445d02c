package org.emporion.catalog.product;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.catalog.input.PartInput;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.FieldProblem;

/**
 * A field of a product as its seller writes it: counted into the version, and told to whoever comes too late to change it.
 *
 * @param name as a change names it
 * @param written what is in it
 * @param shown the same for people to read
 */
record ProductField(String name, Object written, String shown) {

    static final String STATUS = "status";
    static final String VARIANTS = "variants";

    /** What stands for the stock beside the columns of the audit log: it is changed by movements. */
    static final String ON_HAND = "on_hand";

    /** The columns in the audit log of fields that are called otherwise. */
    private static final Map<String, String> COLUMNS = Map.of(
            "category",
            "category_code",
            "taxClass",
            "tax_class",
            "price",
            "price_minor",
            "compareAt",
            "compare_at_minor",
            "cost",
            "cost_minor",
            "weightGrams",
            "weight_grams",
            "onHand",
            ON_HAND,
            OpeningProducts.FIELD,
            "publish_when_open");

    static List<ProductField> of(ProductView product) {
        return List.of(
                text("title", product.title()),
                text("slug", product.slug()),
                text(STATUS, String.valueOf(product.status())),
                text(OpeningProducts.FIELD, String.valueOf(product.publishWhenOpen())),
                text("description", product.description()),
                text("brand", product.brand()),
                text("category", product.categoryCode()),
                text("taxClass", product.taxClass()),
                list("attributes", product.attributes(), fact -> fact.label() + ": " + fact.value()),
                list("options", product.options(), each -> each.name() + ": " + String.join(", ", each.values())),
                new ProductField(
                        VARIANTS,
                        product.variants().stream().map(ProductField::written).toList(),
                        joined(product.variants(), ProductField::shown)));
    }

    /** The column of a field like {@code title} or {@code variants[0].price}, as the audit log calls it. */
    static String column(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        boolean ofVariant = field.startsWith(VARIANTS + "[") && last.equals("options");
        return ofVariant ? "option_values" : COLUMNS.getOrDefault(last, last);
    }

    FieldProblem now() {
        return LastChange.now(name, shown);
    }

    private static ProductField text(String name, String text) {
        return new ProductField(name, String.valueOf(text), text);
    }

    private static <T> ProductField list(String name, List<T> list, Function<T, String> text) {
        return new ProductField(name, list, joined(list, text));
    }

    private static <T> String joined(List<T> list, Function<T, String> text) {
        return list.stream().map(text).collect(Collectors.joining("; "));
    }

    /** What is on hand has a version of its own. */
    private static Object[] written(ProductView.Variant variant) {
        return new Object[] {
            variant.id(),
            variant.sku(),
            variant.options(),
            variant.price(),
            variant.compareAt(),
            variant.barcode(),
            variant.cost(),
            variant.weightGrams(),
            PartInput.written(variant.parts())
        };
    }

    private static String shown(ProductView.Variant variant) {
        return variant.sku() + " at " + variant.price().written() + ", " + variant.onHand() + " on hand";
    }
}
