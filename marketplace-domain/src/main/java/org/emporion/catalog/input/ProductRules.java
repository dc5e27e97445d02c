package org.emporion.catalog.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.kernel.FormattedText;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Slug;

/** What a product must look like, and every field of it that does not. */
public final class ProductRules {

    static final int TITLE = 200;
    private static final int ATTRIBUTES = 100;

    private final ProductInput input;
    private final String currency;
    private final KnownCodes known;
    private final Problems problems;

    private ProductRules(ProductInput input, String currency, KnownCodes known, Problems problems) {
        this.input = input;
        this.currency = currency;
        this.known = known;
        this.problems = problems;
    }

    /**
     * The product as it may be kept; only to be used when no problem was noted.
     *
     * @param currency that its prices must be in
     */
    public static ProductDraft read(ProductInput input, String currency, KnownCodes known, Problems problems) {
        return new ProductRules(input, currency, known, problems).read();
    }

    /** A free name near the wished one, a slug or a SKU: itself, or with the lowest number behind it that is free. */
    public static String free(String wished, Set<String> taken) {
        String name = wished;
        for (int i = 2; taken.contains(name); i++) {
            name = wished + "-" + i;
        }
        return name;
    }

    private ProductDraft read() {
        String title = PlainText.line(input.title());
        problems.text(title, "title", 1, TITLE);
        String slug = PlainText.orNull(input.slug());
        problems.require(
                slug == null || Slug.isSlug(slug),
                "slug",
                "SLUG",
                "Use small letters, digits and single hyphens, for example blue-mill.");
        problems.text(input.description(), "description", 0, FormattedText.LONGEST);
        String brand = PlainText.line(input.brand());
        problems.text(brand, "brand", 0, 120);
        String category = category();
        String taxClass = taxClass();
        List<Attribute> attributes = attributes();
        List<Option> options = OptionRules.read(input, problems);
        List<ProductDraft.Variant> variants = VariantRules.read(input, options, currency, problems);
        String description = problems.none() ? FormattedText.clean(input.description()) : "";
        return new ProductDraft(title, slug, description, brand, category, taxClass, attributes, options, variants);
    }

    private String category() {
        String code = PlainText.line(input.category());
        if (code.isEmpty()) {
            problems.require(false, "category", "REQUIRED", "Choose a category.");
        } else {
            problems.require(known.isCategory().test(code), "category", "UNKNOWN", "There is no such category.");
        }
        return code;
    }

    private String taxClass() {
        String code = PlainText.orNull(input.taxClass());
        if (code != null) {
            List<String> classes = known.taxClasses().get();
            problems.require(
                    classes.contains(code),
                    "taxClass",
                    "UNKNOWN",
                    "There is no such tax class. Use " + String.join(", ", classes)
                            + ", or leave it empty for that of the category.");
        }
        return code;
    }

    private List<Attribute> attributes() {
        problems.require(
                input.attributes().size() <= ATTRIBUTES, "attributes", "TOO_MANY", "At most 100 attributes are kept.");
        Map<String, Attribute> kept = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < Math.min(input.attributes().size(), ATTRIBUTES); i++) {
            String at = "attributes[" + i + "]";
            Attribute each = input.attributes().get(i);
            if (each == null) {
                problems.require(false, at, "REQUIRED", "This attribute is empty.");
                continue;
            }
            String label = PlainText.line(each.label());
            String value = PlainText.line(each.value());
            problems.text(label, at + ".label", 1, 60);
            problems.text(value, at + ".value", 1, 500);
            String given = PlainText.line(each.code());
            String code = given.isEmpty() ? Slug.of(label).value() : given;
            problems.require(
                    Slug.isSlug(code) && code.length() <= 60, at + ".code", "CODE", "Use a code like frame-size.");
            problems.require(seen.add(code), at + ".code", "DUPLICATE", "This attribute is there twice.");
            kept.put(code, new Attribute(code, label, value));
        }
        return new ArrayList<>(kept.values());
    }
}
