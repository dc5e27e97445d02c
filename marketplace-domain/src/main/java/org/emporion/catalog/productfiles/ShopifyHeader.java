package org.emporion.catalog.productfiles;

import java.util.EnumMap;
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
 * @param delimiter what stands between its cells
 */
record ShopifyHeader(List<String> cells, Map<ShopifyColumn, Integer> columns, char delimiter) {

    private static final Set<String> MERCHANT_COLUMNS = Set.of("link", "image_link", "image link", "availability");
    private static final String OF_MERCHANT =
            "This is a Google Merchant file, which cannot be imported yet. Open it in a spreadsheet, rename the columns id to"
                    + " Variant SKU, title to Title, description to Body (HTML), price to Variant Price, gtin to Variant Barcode"
                    + " and image_link to Image Src, save it as \"CSV UTF-8\", and import that file.";

    /** @throws RuleViolated COLUMN_MISSING when it is not the header of such a file */
    static ShopifyHeader of(List<String> cells, char delimiter) {
        Map<ShopifyColumn, Integer> columns = new EnumMap<>(ShopifyColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            int at = i;
            ShopifyColumn.of(cells.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
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
        return new ShopifyHeader(cells, columns, delimiter);
    }

    boolean has(ShopifyColumn column) {
        return columns.containsKey(column);
    }

    int width() {
        return cells.size();
    }

    /** Spreadsheets that write semicolons between cells write commas before cents. */
    boolean hasDecimalCommas() {
        return delimiter == ';';
    }

    private static boolean isOfMerchant(List<String> cells) {
        Set<String> names = cells.stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return names.contains("id") && names.stream().anyMatch(MERCHANT_COLUMNS::contains);
    }
}
