package org.emporion.portal.products;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.PartInput;
import org.emporion.catalog.input.ProductChange;
import org.emporion.catalog.input.ProductInput;
import org.emporion.catalog.product.ProductView;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.web.faces.EditedRow;
import org.emporion.web.faces.Numerals;

/** A line of the table of variants, as typed: of a variant that is there, or a new one. */
public class VariantRow extends EditedRow {

    private static final long serialVersionUID = 1L;
    private static final String TRACKED = "tracked";
    private static final String PARTS = "parts";

    /** Sent for what is no whole number: the catalog refuses it, with all that is wrong besides. */
    private static final long UNREADABLE = -1;

    private final Map<String, String> options;
    private Map<String, String> shownOptions = Map.of();
    private long reserved;

    VariantRow(Map<String, String> options) {
        super(null, Map.of(TRACKED, "true"));
        this.options = new LinkedHashMap<>(options);
    }

    private VariantRow(ProductView.Variant variant) {
        super(variant.id().toString(), values(variant));
        options = new LinkedHashMap<>(variant.options());
        shownOptions = Map.copyOf(options);
        reserved = variant.reserved();
    }

    static VariantRow of(ProductView.Variant variant) {
        return new VariantRow(variant);
    }

    /** A new one starts with the price of the first row. */
    static VariantRow fresh(List<VariantRow> before) {
        VariantRow row = new VariantRow(Map.of());
        if (!before.isEmpty()) {
            Map<String, String> first = before.get(0).getText();
            List.of("price", "compareAt", "cost").forEach(field -> row.getText().put(field, first.get(field)));
        }
        return row;
    }

    /** Whether it can be the variant of this combination, because options were only added or only taken away. */
    boolean fits(Map<String, String> combination) {
        return options.entrySet().containsAll(combination.entrySet())
                || combination.entrySet().containsAll(options.entrySet());
    }

    void become(Map<String, String> combination) {
        options.clear();
        options.putAll(combination);
    }

    /** An option has another name now. */
    void rename(String before, String now) {
        Map<String, String> renamed = new LinkedHashMap<>();
        options.forEach((name, value) -> renamed.put(name.equals(before) ? now : name, value));
        become(renamed);
    }

    @Override
    public boolean isTouched() {
        return super.isTouched() || !options.equals(shownOptions);
    }

    ProductInput.Variant input(String currency) {
        return new ProductInput.Variant(
                getText().get("sku"),
                options,
                new MoneyInput(number("price"), currency),
                money("compareAt", currency),
                getText().get("barcode"),
                money("cost", currency),
                whole("onHand"),
                isTracked(),
                weight(),
                TypedParts.read(text(PARTS)));
    }

    /** What was touched of a variant that is there; all of a new one. */
    ProductChange.Variant change(String currency) {
        if (isNew()) {
            return ProductChange.Variant.to(input(currency));
        }
        return new ProductChange.Variant(
                UUID.fromString(key()),
                fields().isTouched("sku") ? text("sku") : null,
                options.equals(shownOptions) ? null : options,
                fields().isTouched("price") ? Optional.of(new MoneyInput(number("price"), currency)) : null,
                fields().isTouched("compareAt") ? Optional.ofNullable(money("compareAt", currency)) : null,
                fields().change("barcode"),
                fields().isTouched("cost") ? Optional.ofNullable(money("cost", currency)) : null,
                fields().isTouched("onHand") ? whole("onHand") : null,
                fields().isTouched(TRACKED) ? isTracked() : null,
                fields().isTouched("weight") ? Optional.ofNullable(weight()) : null,
                fields().isTouched(PARTS) ? TypedParts.read(text(PARTS)) : null);
    }

    @Override
    protected Set<String> catchUp(EditedRow now) {
        VariantRow variant = (VariantRow) now;
        reserved = variant.reserved;
        if (options.equals(shownOptions)) {
            become(variant.options);
        }
        shownOptions = Map.copyOf(variant.options);
        return super.catchUp(now);
    }

    /** A stock figure that nobody typed here is not brought back. */
    @Override
    protected void becomeNew() {
        if (!fields().isTouched("onHand")) {
            getText().put("onHand", "0");
        }
        super.becomeNew();
    }

    @Override
    protected boolean isLike(EditedRow other) {
        return options.equals(((VariantRow) other).options);
    }

    /** Numbers that are none, for the page to say so. */
    void check(String at, Problems problems) {
        problems.require(isWhole("onHand"), at + ".onHand", "NUMBER", "Write a whole number, for example 25.");
        problems.require(isWhole("weight"), at + ".weightGrams", "NUMBER", "Write whole grams, for example 350.");
    }

    /** As typed; 0 when it cannot be read. */
    long onHand() {
        return blank("onHand") || !isWhole("onHand") ? 0 : whole("onHand");
    }

    /** Which value it has of each option. */
    Map<String, String> options() {
        return options;
    }

    @Override
    public String getName() {
        return String.join(" / ", options.values());
    }

    public boolean isTracked() {
        return Boolean.parseBoolean(text(TRACKED));
    }

    public final void setTracked(boolean tracked) {
        getText().put(TRACKED, Boolean.toString(tracked));
    }

    /** Whether it is made of others, so that it has no stock of its own. */
    public boolean isBundle() {
        return !blank(PARTS);
    }

    public long getReserved() {
        return reserved;
    }

    private static Map<String, String> values(ProductView.Variant variant) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("sku", variant.sku());
        values.put("price", typed(variant.price()));
        values.put("compareAt", typed(variant.compareAt()));
        values.put("cost", typed(variant.cost()));
        values.put("barcode", variant.barcode());
        values.put(
                "weight",
                variant.weightGrams() == null ? null : variant.weightGrams().toString());
        values.put("onHand", Long.toString(variant.onHand()));
        values.put(TRACKED, Boolean.toString(variant.tracked()));
        values.put(PARTS, PartInput.written(variant.parts()));
        return values;
    }

    private String text(String field) {
        return getText().get(field);
    }

    private MoneyInput money(String field, String currency) {
        return blank(field) ? null : new MoneyInput(number(field), currency);
    }

    private Integer weight() {
        Long weight = whole("weight");
        return weight == null ? null : Math.toIntExact(weight);
    }

    private Long whole(String field) {
        if (blank(field)) {
            return null;
        }
        return isWhole(field) ? Long.parseLong(number(field)) : UNREADABLE;
    }

    private boolean isWhole(String field) {
        return blank(field) || number(field).matches("-?\\d{1,9}");
    }

    private String number(String field) {
        return Numerals.ofVisitor().plain(text(field));
    }

    private boolean blank(String field) {
        return text(field) == null || text(field).isBlank();
    }

    private static String typed(Money money) {
        return money == null ? null : Numerals.ofVisitor().typed(money.amount());
    }
}
