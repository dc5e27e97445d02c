package org.emporion.catalog.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.kernel.Money;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Problems;

/** The variants of a product: own SKU, a price, and one value of every option, no combination twice. */
public final class VariantRules {

    public static final int MOST = 500;

    /** Most characters of a SKU. */
    public static final int LONGEST_SKU = 120;

    private static final long HIGHEST_STOCK = 10_000_000;

    private final List<Option> options;
    private final String currency;
    private final Problems problems;
    private final Set<String> skus = new HashSet<>();
    private final Set<Map<String, String>> combinations = new HashSet<>();

    private VariantRules(List<Option> options, String currency, Problems problems) {
        this.options = options;
        this.currency = currency;
        this.problems = problems;
    }

    /** @param currency that the prices must be in */
    public static List<ProductDraft.Variant> read(
            ProductInput input, List<Option> options, String currency, Problems problems) {
        int count = input.variants().size();
        problems.require(count > 0, "variants", "REQUIRED", "A product has at least one variant.");
        problems.require(count <= MOST, "variants", "TOO_MANY", "A product has at most " + MOST + " variants.");
        VariantRules rules = new VariantRules(options, currency, problems);
        List<ProductDraft.Variant> variants = new ArrayList<>();
        for (int i = 0; i < Math.min(count, MOST); i++) {
            variants.add(rules.variant(input.variants().get(i), "variants[" + i + "]"));
        }
        return variants;
    }

    private ProductDraft.Variant variant(ProductInput.Variant each, String at) {
        if (each == null) {
            problems.require(false, at, "REQUIRED", "This variant is empty.");
            return null;
        }
        String sku = PlainText.code(each.sku());
        problems.text(sku, at + ".sku", 1, LONGEST_SKU);
        problems.require(
                sku.isEmpty() || skus.add(sku), at + ".sku", "DUPLICATE", "The SKU \"" + sku + "\" is there twice.");
        Map<String, String> chosen = chosen(each, at + ".options");
        Money price = MoneyInput.read(each.price(), at + ".price", currency, true, problems);
        Money compareAt = MoneyInput.read(each.compareAt(), at + ".compareAt", currency, false, problems);
        EarlierPrice.check(price, compareAt, at + ".compareAt", problems);
        Money cost = MoneyInput.read(each.cost(), at + ".cost", currency, false, problems);
        String barcode = PlainText.orNull(PlainText.code(each.barcode()));
        problems.text(barcode, at + ".barcode", 0, 80);
        Long onHand = each.onHand();
        problems.require(onHand == null || onHand >= 0, at + ".onHand", "NEGATIVE", "Stock cannot be negative.");
        problems.require(
                onHand == null || onHand <= HIGHEST_STOCK, at + ".onHand", "RANGE", "Stock is at most 10,000,000.");
        Integer weight = each.weightGrams();
        problems.require(weight == null || weight >= 0, at + ".weightGrams", "NEGATIVE", "Weight is not negative.");
        List<PartInput> parts = PartRules.read(each.parts(), sku, at + ".parts", problems);
        return new ProductDraft.Variant(
                sku, chosen, price, compareAt, barcode, cost, onHand, each.tracked(), weight, parts);
    }

    private Map<String, String> chosen(ProductInput.Variant variant, String at) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Option option : options) {
            String value = PlainText.line(variant.options().get(option.name()));
            problems.require(
                    option.values().contains(value),
                    at,
                    "OPTION_VALUE",
                    "%s must be one of its values; got \"%s\".".formatted(option.name(), value));
            chosen.put(option.name(), value);
        }
        for (String name : variant.options().keySet()) {
            problems.require(
                    chosen.containsKey(PlainText.line(name)),
                    at,
                    "OPTION",
                    "The product has no option \"" + PlainText.line(name) + "\".");
        }
        problems.require(combinations.add(chosen), at, "DUPLICATE", "Another variant has the same option values.");
        return chosen;
    }
}
