package org.emporion.catalog.bulk;

import java.math.BigDecimal;
import org.emporion.catalog.input.MoneyInput;

/**
 * What is to be done with many products, as it comes in. Each kind needs its one value, the others are null.
 *
 * @param category the code of the category that they move to, for CATEGORY
 * @param price what every variant costs from then on, for PRICE
 * @param percent by how much prices rise, or fall when it is negative, for PRICE_PERCENT
 * @param quantity how many of every variant are on hand, for STOCK, or come to them, for STOCK_ADD
 */
public record BulkOrder(BulkKind kind, String category, MoneyInput price, BigDecimal percent, Long quantity) {

    public static BulkOrder of(BulkKind kind) {
        return new BulkOrder(kind, null, null, null, null);
    }

    public static BulkOrder category(String code) {
        return new BulkOrder(BulkKind.CATEGORY, code, null, null, null);
    }

    public static BulkOrder price(MoneyInput price) {
        return new BulkOrder(BulkKind.PRICE, null, price, null, null);
    }

    public static BulkOrder percent(BigDecimal percent) {
        return new BulkOrder(BulkKind.PRICE_PERCENT, null, null, percent, null);
    }

    public static BulkOrder stock(long onHand) {
        return new BulkOrder(BulkKind.STOCK, null, null, null, onHand);
    }

    public static BulkOrder moreStock(long units) {
        return new BulkOrder(BulkKind.STOCK_ADD, null, null, null, units);
    }
}
