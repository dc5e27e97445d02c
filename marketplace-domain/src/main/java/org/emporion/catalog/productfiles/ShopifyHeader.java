package org.emporion.catalog.productfiles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.kernel.RuleViolated;

/**
 * The first line of a Shopify product file: which column stands where.
 *
 * @param cells the line as it is
 * @param columns in the order of the file
 * @param delimiter what stands between its cells
 * @param notes what there is to tell of columns that are left out
 */
record ShopifyHeader(List<String> cells, Map<FileColumn, Integer> columns, char delimiter, List<ImportNote> notes) {

    private static final Set<String> MERCHANT_COLUMNS = Set.of("link", "image_link", "image link", "availability");
    private static final String OF_MERCHANT =
            "This is a Google Merchant file, which cannot be imported yet. Open it in a spreadsheet, rename the columns id to"
                    + " Variant SKU, title to Title, description to Body (HTML), price to Variant Price, gtin to Variant Barcode"
                    + " and image_link to Image Src, save it as \"CSV UTF-8\", and import that file.";

    /** @throws RuleViolated COLUMN_MISSING when it is not the header of such a file */
    static ShopifyHeader of(List<String> cells, char delimiter, StoreCurrencies currencies) {
        Map<FileColumn, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            int at = i;
            ShopifyColumn.of(cells.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        List<ImportNote> notes = addPrices(cells, columns, currencies);
        List<String> missing = ShopifyColumn.NEEDED.stream()
                .filter(column -> !columns.containsKey(column))
                .map(ShopifyColumn::title)
                .toList();
        if (!columns.containsKey(ShopifyColumn.HANDLE) && isOfMerchant(cells)) {
            throw new RuleViolated("COLUMN_MISSING", OF_MERCHANT);
        }
        if (!missing.isEmpty()) {
            throw new RuleViolated(
                    "COLUMN_MISSING",
                    "This is no Shopify product file: it lacks the columns " + String.join(", ", missing) + ".");
        }
        return new ShopifyHeader(cells, columns, delimiter, notes);
    }

    boolean has(FileColumn column) {
        return columns.containsKey(column);
    }

    /** The currencies beside the main one of the store that it has columns of, in their order. */
    List<String> otherCurrencies() {
        return columns.keySet().stream()
                .filter(PriceColumn.class::isInstance)
                .map(column -> ((PriceColumn) column).currency())
                .distinct()
                .toList();
    }

    int width() {
        return cells.size();
    }

    /** Spreadsheets that write semicolons between cells write commas before cents. */
    boolean hasDecimalCommas() {
        return delimiter == ';';
    }

    /** Columns of prices that name their currency. That of the store stands for the main price where that has no other column. */
    private static List<ImportNote> addPrices(
            List<String> cells, Map<FileColumn, Integer> columns, StoreCurrencies currencies) {
        List<ImportNote> notes = new ArrayList<>();
        Set<String> untraded = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            PriceColumn named = PriceColumn.of(cells.get(i)).orElse(null);
            if (named == null) {
                continue;
            }
            FileColumn column = currencies.isMain(named.currency()) ? named.ofMain() : named;
            if (currencies.has(named.currency())) {
                Integer before = columns.putIfAbsent(column, i);
                if (before != null) {
                    notes.add(
                            twice(named, cells.get(i).strip(), cells.get(before).strip()));
                }
            } else if (untraded.add(named.currency())) {
                notes.add(ImportNote.warning(
                        1,
                        null,
                        named.title(),
                        "CURRENCY",
                        "%s What the file has in %s was left out."
                                .formatted(currencies.traded().refusal(), named.currency())));
            }
        }
        return notes;
    }

    private static ImportNote twice(PriceColumn column, String heading, String counts) {
        return ImportNote.warning(
                1,
                null,
                column.title(),
                "COLUMN_TWICE",
                "The file has these prices in two columns; the column \"%s\" was left out, and \"%s\" counts."
                        .formatted(heading, counts));
    }

    private static boolean isOfMerchant(List<String> cells) {
        Set<String> names = cells.stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return names.contains("id") && names.stream().anyMatch(MERCHANT_COLUMNS::contains);
    }
}
