package org.emporion.portal.products;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.Attribute;
import org.emporion.catalog.Option;
import org.emporion.catalog.ProductInput;
import org.emporion.catalog.ProductView;
import org.emporion.kernel.Problems;

/** A product as it is being written: everything as typed, so that nothing is lost when something is wrong with it. */
public class ProductForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> text = new HashMap<>();
    private final List<Map<String, String>> attributes = new ArrayList<>();
    private final List<Map<String, String>> options = new ArrayList<>();
    private final List<VariantRow> variants = new ArrayList<>();

    static ProductForm empty() {
        ProductForm form = new ProductForm();
        form.variants.add(new VariantRow(Map.of()));
        return form;
    }

    static ProductForm of(ProductView product) {
        ProductForm form = new ProductForm();
        form.text.put("title", product.title());
        form.text.put("slug", product.slug());
        form.text.put("description", product.description());
        form.text.put("brand", product.brand());
        form.text.put("category", product.categoryCode());
        product.attributes().forEach(each -> form.attributes.add(attribute(each)));
        product.options().forEach(each -> form.options.add(option(each)));
        product.variants().forEach(each -> form.variants.add(VariantRow.of(each)));
        return form;
    }

    /** @throws org.emporion.kernel.RuleViolated when a number cannot be read */
    ProductInput input() {
        Problems problems = new Problems();
        for (int i = 0; i < variants.size(); i++) {
            variants.get(i).check("variants[" + i + "]", problems);
        }
        problems.throwIfAny();
        return new ProductInput(
                text.get("title"),
                text.get("slug"),
                text.get("description"),
                text.get("brand"),
                text.get("category"),
                attributes.stream()
                        .filter(each -> !blank(each.get("label")) || !blank(each.get("value")))
                        .map(each -> new Attribute(each.get("code"), each.get("label"), each.get("value")))
                        .toList(),
                chosenOptions(),
                variants.stream().map(VariantRow::input).toList());
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
        return text;
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

    private List<Option> chosenOptions() {
        return options.stream()
                .filter(each -> !blank(each.get("name")))
                .map(each -> new Option(each.get("name").strip(), Combinations.values(each.get("values"))))
                .toList();
    }

    private static Map<String, String> attribute(Attribute attribute) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("code", attribute.code());
        row.put("label", attribute.label());
        row.put("value", attribute.value());
        return row;
    }

    private static Map<String, String> option(Option option) {
        return new HashMap<>(Map.of("name", option.name(), "values", String.join(", ", option.values())));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
