package org.emporion.catalog.productfiles;

import java.util.Optional;

/** A column of a product file that is read. */
sealed interface FileColumn permits ShopifyColumn, PriceColumn {

    /** The name by which people know it. */
    String title();

    /** What of a product it carries; nothing when it only goes with other columns, or its rows say so one by one. */
    Optional<ImportField> field();
}
