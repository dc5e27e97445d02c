package org.emporion.catalog.transferfiles;

import java.util.List;
import java.util.Map;

/** A data row of a Shopify product file: a product with its first variant, a further variant, or only a picture. */
record ShopifyRow(long line, List<String> cells, Map<ShopifyColumn, Integer> columns) {

    /** What stands in a column; empty when the file has no such column or the row ends before it. */
    String get(ShopifyColumn column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /** Without the apostrophe that spreadsheets put before digits to keep them as they are. */
    String bare(ShopifyColumn column) {
        String text = get(column);
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }

    boolean has(ShopifyColumn column) {
        return !get(column).isEmpty();
    }

    boolean isVariant() {
        return has(ShopifyColumn.PRICE) || has(ShopifyColumn.SKU) || has(ShopifyColumn.OPTION1_VALUE);
    }
}
