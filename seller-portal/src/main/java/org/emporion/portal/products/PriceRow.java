package org.emporion.portal.products;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.pricing.OtherPrice;
import org.emporion.catalog.pricing.PriceLine;
import org.emporion.catalog.product.ProductView;
import org.emporion.kernel.Money;
import org.emporion.web.faces.Formats;
import org.emporion.web.faces.Numerals;

/** A line of the table of prices in other currencies: one variant, with what was typed for each currency. */
public class PriceRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String sku;
    private final String name;
    private final String main;
    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, String> text = new HashMap<>();
    private final Map<String, String> problems = new HashMap<>();

    private PriceRow(ProductView.Variant variant) {
        sku = variant.sku();
        name = String.join(" / ", variant.options().values());
        main = Formats.money(variant.price());
    }

    /** @param others of all variants */
    static PriceRow of(ProductView.Variant variant, List<OtherPrice> others) {
        PriceRow row = new PriceRow(variant);
        others.stream()
                .filter(each -> each.variantId().equals(variant.id()))
                .map(OtherPrice::price)
                .forEach(row::show);
        return row;
    }

    private void show(Money price) {
        shown.put(price.currency(), price.amount().toPlainString());
        text.put(price.currency(), Numerals.ofVisitor().typed(price.amount()));
    }

    /** What was touched of these currencies, by currency; an empty field takes the price away. */
    Map<String, PriceLine> changes(List<String> currencies) {
        problems.clear();
        Map<String, PriceLine> changes = new LinkedHashMap<>();
        for (String currency : currencies) {
            String typed = Numerals.ofVisitor()
                    .plain(Objects.toString(text.get(currency), ""))
                    .strip();
            String before = shown.get(currency);
            if (typed.isEmpty() && before != null) {
                changes.put(currency, PriceLine.without(sku, currency));
            } else if (!typed.isEmpty() && !typed.equals(before)) {
                MoneyInput seen = before == null ? null : new MoneyInput(before, currency);
                changes.put(currency, new PriceLine(sku, new MoneyInput(typed, currency), null, seen));
            }
        }
        return changes;
    }

    void refuse(String currency, String why) {
        problems.put(currency, why);
    }

    public String getSku() {
        return sku;
    }

    /** Its values of the options; empty when there is nothing to choose. */
    public String getName() {
        return name;
    }

    /** What it costs in the main currency, as people read it. */
    public String getMain() {
        return main;
    }

    /** What is typed, by currency. */
    public Map<String, String> getText() {
        return text;
    }

    /** Why it could not be taken, by currency. */
    public Map<String, String> getProblems() {
        return problems;
    }
}
