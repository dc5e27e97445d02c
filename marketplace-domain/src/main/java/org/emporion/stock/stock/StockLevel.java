package org.emporion.stock.stock;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The stock of one SKU, with the product that it belongs to.
 *
 * @param lowAt from this number of available units down it is running low
 * @param archived whether its product is kept for its orders alone
 * @param lastMoved when on hand last changed; null when it never did
 * @param available how many can be sold of what is on hand
 * @param updatedAt when it was last counted, moved or reserved
 * @param later how many more are sold before they are there
 */
public record StockLevel(
        String sku,
        UUID variantId,
        UUID productId,
        String title,
        Map<String, String> options,
        long onHand,
        long reserved,
        long available,
        boolean tracked,
        long lowAt,
        boolean archived,
        Instant lastMoved,
        Instant updatedAt,
        LaterSale later) {}
