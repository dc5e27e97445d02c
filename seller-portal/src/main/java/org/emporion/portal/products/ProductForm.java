package org.emporion.portal.products;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.product.Attribute;
import org.emporion.catalog.product.Option;
import org.emporion.catalog.product.ProductChange;
import org.emporion.catalog.product.ProductInput;
import org.emporion.catalog.product.ProductView;
import org.emporion.kernel.Problems;
import org.emporion.web.faces.Edited;

/**
 * A product as it is being written: everything as typed, so that nothing is lost when something is wrong with it, beside what
 * the page showed first, so that only what was touched is sent.
 */
public class ProductForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Edited fields = new Edited();
    private final List<Map<String, String>> attributes = new ArrayList<>();
    private final List<Map<String, String>> options = new ArrayList<>();
    private final List<VariantRow> variants = new ArrayList<>();
    private final List<Map<String, String>> shownAttributes = new ArrayList<>();
    private final List<Map<String, String>> shownOptions = new ArrayList<>();
    private final List<UUID> shownVariants = new ArrayList<>();
    private String version;

    static ProductForm empty() {
        ProductForm form = new ProductForm();
        form.variants.add(new VariantRow(Map.of()));
        return form;
    }

    static ProductForm of(ProductView product) {
        ProductForm form = new ProductForm();
        form.fields.show(values(product));
        form.attributes.addAll(attributes(product));
        form.options.addAll(options(product));
        product.variants().forEach(each -> form.variants.add(VariantRow.of(each)));
        form.shows(product);
        return form;
    }

    /** @throws org.emporion.kernel.RuleViolated when a number cannot be read */
    ProductInput input() {
        check();
        return new ProductInput(
                getText().get("title"),
                getText().get("slug"),
                getText().get("description"),
                getText().get("brand"),
                getText().get("category"),
                writtenAttributes(),
                chosenOptions(),
                variants.stream().map(VariantRow::input).toList());
    }

    /**
     * What was touched.
     *
     * @throws org.emporion.kernel.RuleViolated when a number cannot be read
     */
    ProductChange change() {
        check();
        return new ProductChange(
                fields.change("title"),
                fields.change("slug"),
                fields.change("description"),
                fields.change("brand"),
                fields.change("category"),
                attributes.equals(shownAttributes) ? null : Optional.of(writtenAttributes()),
                options.equals(shownOptions) ? null : Optional.of(chosenOptions()),
                areVariantsTouched()
                        ? Optional.of(variants.stream().map(VariantRow::change).toList())
                        : null,
                version);
    }

    /** Takes over what others changed of the product; answers the fields that both changed, as they are now. */
    Map<String, String> catchUp(ProductView now) {
        Map<String, String> both = new LinkedHashMap<>();
        Map<String, String> values = values(now);
        fields.catchUp(values).forEach(field -> both.put(field, values.get(field)));
        catchUp("attributes", attributes, shownAttributes, attributes(now), both);
        catchUp("options", options, shownOptions, options(now), both);
        catchUpVariants(now, both);
        shows(now);
        return both;
    }

    /** A row per combination of the options' values; what was typed for a combination stays. */
    void buildVariants() {
        List<VariantRow> before = List.copyOf(variants);
        List<VariantRow> rows = Combinations.of(chosenOptions()).stream()
                .map(each -> VariantRow.kept(each, before))
                .toList();
        variants.clear();
        variants.addAll(rows);
    }

    void addAttribute() {
        attributes.add(new HashMap<>());
    }

    void addOption() {
        options.add(new HashMap<>());
    }

    public Map<String, String> getText() {
        return fields.getTyped();
    }

    public List<Map<String, String>> getAttributes() {
        return attributes;
    }

    public List<Map<String, String>> getOptions() {
        return options;
    }

    public List<VariantRow> getVariants() {
        return variants;
    }

    private void shows(ProductView product) {
        version = product.version();
        shownAttributes.clear();
        shownAttributes.addAll(attributes(product));
        shownOptions.clear();
        shownOptions.addAll(options(product));
        shownVariants.clear();
        product.variants().forEach(each -> shownVariants.add(each.id()));
    }

    private boolean areVariantsTouched() {
        return variants.stream().anyMatch(VariantRow::isTouched)
                || !variants.stream().map(VariantRow::id).toList().equals(shownVariants);
    }

    private static void catchUp(
            String field,
            List<Map<String, String>> typed,
            List<Map<String, String>> shown,
            List<Map<String, String>> now,
            Map<String, String> both) {
        if (typed.equals(shown)) {
            typed.clear();
            typed.addAll(now);
        } else if (!shown.equals(now) && !typed.equals(now)) {
            both.put(field, now.toString());
        }
    }

    private void catchUpVariants(ProductView now, Map<String, String> both) {
        Map<UUID, ProductView.Variant> present = new LinkedHashMap<>();
        now.variants().forEach(each -> present.put(each.id(), each));
        variants.removeIf(each -> each.id() != null && !present.containsKey(each.id()));
        for (int i = 0; i < variants.size(); i++) {
            ProductView.Variant variant = present.get(variants.get(i).id());
            if (variant != null) {
                String at = "variants[" + i + "].";
                Map<String, String> values = VariantRow.of(variant).getText();
                variants.get(i).catchUp(variant).forEach(field -> both.put(at + field, values.get(field)));
            }
        }
        Set<UUID> known = new HashSet<>(shownVariants);
        variants.forEach(each -> known.add(each.id()));
        present.values().stream()
                .filter(each -> !known.contains(each.id()))
                .forEach(each -> variants.add(VariantRow.of(each)));
    }

    private void check() {
        Problems problems = new Problems();
        for (int i = 0; i < variants.size(); i++) {
            variants.get(i).check("variants[" + i + "]", problems);
        }
        problems.throwIfAny();
    }

    private List<Attribute> writtenAttributes() {
        return attributes.stream()
                .filter(each -> !blank(each.get("label")) || !blank(each.get("value")))
                .map(each -> new Attribute(each.get("code"), each.get("label"), each.get("value")))
                .toList();
    }

    private List<Option> chosenOptions() {
        return options.stream()
                .filter(each -> !blank(each.get("name")))
                .map(each -> new Option(each.get("name").strip(), Combinations.values(each.get("values"))))
                .toList();
    }

    private static Map<String, String> values(ProductView product) {
        Map<String, String> values = new HashMap<>();
        values.put("title", product.title());
        values.put("slug", product.slug());
        values.put("description", product.description());
        values.put("brand", product.brand());
        values.put("category", product.categoryCode());
        return values;
    }

    private static List<Map<String, String>> attributes(ProductView product) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Attribute each : product.attributes()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("code", each.code());
            row.put("label", each.label());
            row.put("value", each.value());
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, String>> options(ProductView product) {
        List<Map<String, String>> rows = new ArrayList<>();
        product.options()
                .forEach(each -> rows.add(
                        new HashMap<>(Map.of("name", each.name(), "values", String.join(", ", each.values())))));
        return rows;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
