package org.emporion.portal.products;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.MoneyInput;
import org.emporion.catalog.ProductInput;
import org.emporion.catalog.ProductView;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;

/** A line of the table of variants, as typed. */
public class VariantRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> options;
    private final Map<String, String> text = new HashMap<>();
    private boolean tracked = true;
    private long reserved;

    VariantRow(Map<String, String> options) {
        this.options = new LinkedHashMap<>(options);
    }

    static VariantRow of(ProductView.Variant variant) {
        VariantRow row = new VariantRow(variant.options());
        row.text.put("sku", variant.sku());
        row.text.put("price", typed(variant.price()));
        row.text.put("compareAt", typed(variant.compareAt()));
        row.text.put("cost", typed(variant.cost()));
        row.text.put("barcode", variant.barcode());
        row.text.put(
                "weight",
                variant.weightGrams() == null ? null : variant.weightGrams().toString());
        row.text.put("onHand", Long.toString(variant.onHand()));
        row.tracked = variant.tracked();
        row.reserved = variant.reserved();
        return row;
    }

    /** The row of this combination as it was; a new one starts with the price of the first row. */
    static VariantRow kept(Map<String, String> options, List<VariantRow> before) {
        return before.stream()
                .filter(each -> each.options.equals(options))
                .findFirst()
                .orElseGet(() -> fresh(options, before));
    }

    private static VariantRow fresh(Map<String, String> options, List<VariantRow> before) {
        VariantRow row = new VariantRow(options);
        if (!before.isEmpty()) {
            VariantRow first = before.get(0);
            row.text.put("price", first.text.get("price"));
            row.text.put("compareAt", first.text.get("compareAt"));
            row.text.put("cost", first.text.get("cost"));
        }
        return row;
    }

    ProductInput.Variant input() {
        return new ProductInput.Variant(
                text.get("sku"),
                options,
                MoneyInput.euros(point(text.get("price"))),
                money("compareAt"),
                text.get("barcode"),
                money("cost"),
                whole("onHand"),
                tracked,
                whole("weight") == null ? null : Math.toIntExact(whole("weight")));
    }

    /** What the catalog could not be asked: numbers that are none. */
    void check(String at, Problems problems) {
        problems.require(isWhole("onHand"), at + ".onHand", "NUMBER", "Write a whole number, for example 25.");
        problems.require(isWhole("weight"), at + ".weightGrams", "NUMBER", "Write whole grams, for example 350.");
    }

    public String getName() {
        return String.join(" / ", options.values());
    }

    public Map<String, String> getText() {
        return text;
    }

    public boolean isTracked() {
        return tracked;
    }

    public void setTracked(boolean tracked) {
        this.tracked = tracked;
    }

    public long getReserved() {
        return reserved;
    }

    private MoneyInput money(String field) {
        return blank(field) ? null : MoneyInput.euros(point(text.get(field)));
    }

    private Long whole(String field) {
        return blank(field) || !isWhole(field)
                ? null
                : Long.valueOf(text.get(field).strip());
    }

    private boolean isWhole(String field) {
        return blank(field) || text.get(field).strip().matches("-?\\d{1,9}");
    }

    private boolean blank(String field) {
        return text.get(field) == null || text.get(field).isBlank();
    }

    /** Many people write 19,90. */
    private static String point(String typed) {
        return typed != null && typed.strip().matches("\\d+,\\d{1,2}")
                ? typed.strip().replace(',', '.')
                : typed;
    }

    private static String typed(Money money) {
        return money == null ? null : money.amount().toPlainString();
    }
}
