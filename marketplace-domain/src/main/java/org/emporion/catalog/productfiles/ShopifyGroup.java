package org.emporion.catalog.productfiles;

import java.util.List;

/**
 * The rows of one product, which follow each other in the file.
 *
 * @param endRow how many data rows of the file are read when it is complete
 * @param lastLine where the last of its rows begins
 * @param faults rows of it that could not be read
 */
record ShopifyGroup(String handle, long endRow, long lastLine, List<ShopifyRow> rows, List<ImportNote> faults) {

    ShopifyRow first() {
        return rows.get(0);
    }
}
