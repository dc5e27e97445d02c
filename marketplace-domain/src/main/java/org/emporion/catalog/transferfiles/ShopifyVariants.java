package org.emporion.catalog.transferfiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductInput;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Slug;

/** The options and variants that the rows of one product give. */
final class ShopifyVariants {

    private static final int LONGEST_SKU = 110;

    private final ShopifyGroup group;
    private final List<ImportNote> notes;
    private final List<String> names = new ArrayList<>();
    private final List<Set<String>> values = new ArrayList<>();
    private final List<ShopifyRow> rows = new ArrayList<>();
    private final List<ProductInput.Variant> variants = new ArrayList<>();
    private final Set<String> skus = new HashSet<>();
    private boolean optionsSaid;

    private ShopifyVariants(ShopifyGroup group, List<ImportNote> notes) {
        this.group = group;
        this.notes = notes;
    }

    static ShopifyVariants read(ShopifyGroup group, List<ImportNote> notes) {
        ShopifyVariants variants = new ShopifyVariants(group, notes);
        variants.read();
        return variants;
    }

    List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            options.add(new Option(names.get(i), List.copyOf(values.get(i))));
        }
        return options;
    }

    List<ProductInput.Variant> variants() {
        return variants;
    }

    /** The row of each variant. */
    List<ShopifyRow> rows() {
        return rows;
    }

    /** Whether the rows say what options the product has; without that only the SKU tells which variant is meant. */
    boolean optionsSaid() {
        return optionsSaid;
    }

    /** The SKU that the file itself gives in a row, or null. */
    static String givenSku(ShopifyRow row) {
        return PlainText.orNull(row.bare(ShopifyColumn.SKU));
    }

    private void read() {
        List<ShopifyRow> candidates =
                group.rows().stream().filter(ShopifyRow::isVariant).toList();
        boolean single = isSingle(candidates);
        if (!single) {
            nameOptions();
        }
        optionsSaid = single || !names.isEmpty();
        Set<Map<String, String>> seen = new HashSet<>();
        for (ShopifyRow row : candidates) {
            Map<String, String> chosen = chosen(row);
            if (!optionsSaid || seen.add(chosen)) {
                rows.add(row);
                variants.add(variant(row, chosen));
            } else {
                warn(row, "Option1 Value", "DUPLICATE_VARIANT", "The same option values stand in a row above.");
            }
        }
    }

    /** Products without a choice come with the option "Title" all the same. */
    private boolean isSingle(List<ShopifyRow> candidates) {
        return candidates.size() == 1
                && "title".equals(group.first().get(ShopifyColumn.OPTION1_NAME).toLowerCase(Locale.ROOT));
    }

    private void nameOptions() {
        for (ShopifyColumn column : ShopifyColumn.OPTION_NAMES) {
            String name = PlainText.line(group.first().get(column));
            if (!name.isEmpty()) {
                names.add(name);
                values.add(new LinkedHashSet<>());
            }
        }
    }

    private Map<String, String> chosen(ShopifyRow row) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String value = PlainText.line(row.get(ShopifyColumn.OPTION_VALUES.get(i)));
            chosen.put(names.get(i), value);
            if (!value.isEmpty()) {
                values.get(i).add(value);
            }
        }
        return chosen;
    }

    private ProductInput.Variant variant(ShopifyRow row, Map<String, String> chosen) {
        return new ProductInput.Variant(
                sku(row, chosen),
                chosen,
                row.has(ShopifyColumn.PRICE) ? MoneyInput.euros(row.bare(ShopifyColumn.PRICE)) : null,
                unlessZero(row.bare(ShopifyColumn.COMPARE_AT)),
                row.bare(ShopifyColumn.BARCODE),
                unlessZero(row.bare(ShopifyColumn.COST)),
                quantity(row),
                tracked(row),
                weight(row));
    }

    /** Null when the file lacks the column that says so. */
    private static Boolean tracked(ShopifyRow row) {
        String policy = row.get(ShopifyColumn.POLICY).toLowerCase(Locale.ROOT);
        if ("continue".equals(policy) || "true".equals(policy)) {
            return false;
        }
        return row.columns().containsKey(ShopifyColumn.TRACKER) ? row.has(ShopifyColumn.TRACKER) : null;
    }

    private Integer weight(ShopifyRow row) {
        long grams = whole(row, ShopifyColumn.GRAMS, "Variant Grams");
        return row.has(ShopifyColumn.GRAMS) ? (int) Math.max(0, grams) : null;
    }

    private static MoneyInput unlessZero(String amount) {
        return amount.isEmpty() || amount.matches("0+(\\.0+)?") ? null : MoneyInput.euros(amount);
    }

    /** Null when the file has no such column. */
    private Long quantity(ShopifyRow row) {
        if (!row.columns().containsKey(ShopifyColumn.QUANTITY)) {
            return null;
        }
        long quantity = whole(row, ShopifyColumn.QUANTITY, "Variant Inventory Qty");
        if (quantity < 0) {
            warn(row, "Variant Inventory Qty", "NEGATIVE", "Stock of " + quantity + " was taken as 0.");
        }
        return Math.max(0, quantity);
    }

    private long whole(ShopifyRow row, ShopifyColumn column, String field) {
        String text = row.bare(column);
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return new BigDecimal(text).intValueExact();
        } catch (ArithmeticException | NumberFormatException no) {
            notes.add(ImportNote.error(
                    row.line(), group.handle(), field, "NUMBER", "Write a whole number; got \"" + cut(text) + "\"."));
            return 0;
        }
    }

    /** The SKU as given, or one made of the handle and the values when there is none or it is there already. */
    private String sku(ShopifyRow row, Map<String, String> chosen) {
        String given = givenSku(row);
        String wished = given == null ? made(chosen) : given;
        String sku = wished;
        for (int i = 2; !skus.add(sku); i++) {
            sku = wished + "-" + i;
        }
        return sku;
    }

    private String made(Map<String, String> chosen) {
        StringBuilder sku = new StringBuilder(group.handle());
        chosen.values().stream().filter(value -> !value.isEmpty()).forEach(value -> sku.append('-')
                .append(Slug.of(value).value()));
        return sku.length() > LONGEST_SKU ? sku.substring(0, LONGEST_SKU) : sku.toString();
    }

    private void warn(ShopifyRow row, String field, String code, String detail) {
        notes.add(ImportNote.warning(row.line(), group.handle(), field, code, detail));
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
