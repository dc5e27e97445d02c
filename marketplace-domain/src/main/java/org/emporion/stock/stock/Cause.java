package org.emporion.stock.stock;

import java.time.Instant;
import java.util.UUID;
import org.emporion.catalog.product.StockCounts.Counting;

/**
 * What led to a movement of stock, who was it, and when.
 *
 * @param orderId the order that it was for, or null
 */
record Cause(MovementKind kind, String reason, String who, Instant when, UUID orderId) {

    static Cause of(Counting counting, Instant when) {
        return new Cause(MovementKind.valueOf(counting.kind().name()), counting.reason(), counting.who(), when, null);
    }

    static Cause sale(UUID orderId, String orderNumber, String who, Instant when) {
        return new Cause(MovementKind.SALE, "Order " + orderNumber, who, when, orderId);
    }
}
