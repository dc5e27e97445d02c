package org.emporion.catalog.productfiles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductInput;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Slug;

/** The options and variants that the rows of one product give. */
final class ShopifyVariants {

    private static final int LONGEST_SKU = 110;

    private final ShopifyGroup group;
    private final String currency;
    private final List<ImportNote> notes;
    private final List<ShopifyColumn> columns = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Set<String>> values = new ArrayList<>();
    private final List<ShortTexts> shortened = new ArrayList<>();
    private final List<ImportedProduct.Row> rows = new ArrayList<>();
    private final List<ProductInput.Variant> variants = new ArrayList<>();
    private final Set<String> skus = new HashSet<>();
    private boolean optionsSaid;

    private ShopifyVariants(ShopifyGroup group, String currency, List<ImportNote> notes) {
        this.group = group;
        this.currency = currency;
        this.notes = notes;
    }

    static ShopifyVariants read(ShopifyGroup group, String currency, List<ImportNote> notes) {
        ShopifyVariants variants = new ShopifyVariants(group, currency, notes);
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
    List<ImportedProduct.Row> rows() {
        return rows;
    }

    /** Whether the rows say what options the product has; without that only the SKU tells which variant is meant. */
    boolean optionsSaid() {
        return optionsSaid;
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
                add(row, chosen);
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
        ShopifyRow first = group.first();
        ShortTexts known = new ShortTexts(ShortTexts.OPTION_NAME);
        for (int i = 0; i < ShopifyColumn.OPTION_NAMES.size(); i++) {
            ShopifyColumn column = ShopifyColumn.OPTION_NAMES.get(i);
            String name = PlainText.line(first.get(column));
            if (!name.isEmpty()) {
                columns.add(ShopifyColumn.OPTION_VALUES.get(i));
                names.add(shortened(known, name, first, column));
                values.add(new LinkedHashSet<>());
                shortened.add(new ShortTexts(ShortTexts.OPTION_VALUE));
            }
        }
    }

    private Map<String, String> chosen(ShopifyRow row) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String value = PlainText.line(row.get(columns.get(i)));
            String kept = shortened(shortened.get(i), value, row, columns.get(i));
            chosen.put(names.get(i), kept);
            if (!kept.isEmpty()) {
                values.get(i).add(kept);
            }
        }
        return chosen;
    }

    private String shortened(ShortTexts known, String text, ShopifyRow row, ShopifyColumn column) {
        return known.of(text, kept -> warn(row, column.title(), "SHORTENED", ShortTexts.told(text, kept)));
    }

    private void add(ShopifyRow row, Map<String, String> chosen) {
        VariantCells cells = new VariantCells(row, group.handle(), currency, notes);
        String given = cells.sku();
        variants.add(new ProductInput.Variant(
                sku(given, chosen),
                chosen,
                cells.price(),
                cells.compareAt(),
                cells.barcode(),
                cells.cost(),
                cells.quantity(),
                cells.tracked(),
                cells.weight()));
        rows.add(new ImportedProduct.Row(
                row.line(),
                given,
                PlainText.orNull(row.get(ShopifyColumn.VARIANT_IMAGE)),
                Set.copyOf(cells.leftOut()),
                new OtherPriceCells(row, group.handle(), notes).read()));
    }

    /** The SKU as given, or one made of the handle and the values when there is none or it is there already. */
    private String sku(String given, Map<String, String> chosen) {
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
}
