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
 * @param amount by how much prices rise, or fall when it is negative, for PRICE_ADD
 * @param currency which prices change, for PRICE_PERCENT and PRICE_ROUND; null for the main ones of the store
 * @param rounding where the prices end, for PRICE_ROUND; PRICE_PERCENT and PRICE_ADD may have it as well
 */
public record BulkOrder(
        BulkKind kind,
        String category,
        MoneyInput price,
        BigDecimal percent,
        Long quantity,
        MoneyInput amount,
        String currency,
        PriceRounding rounding) {

    public static BulkOrder of(BulkKind kind) {
        return new BulkOrder(kind, null, null, null, null, null, null, null);
    }

    public static BulkOrder category(String code) {
        return new BulkOrder(BulkKind.CATEGORY, code, null, null, null, null, null, null);
    }

    public static BulkOrder price(MoneyInput price) {
        return new BulkOrder(BulkKind.PRICE, null, price, null, null, null, null, null);
    }

    public static BulkOrder percent(BigDecimal percent) {
        return new BulkOrder(BulkKind.PRICE_PERCENT, null, null, percent, null, null, null, null);
    }

    public static BulkOrder add(MoneyInput amount) {
        return new BulkOrder(BulkKind.PRICE_ADD, null, null, null, null, amount, null, null);
    }

    public static BulkOrder stock(long onHand) {
        return units(BulkKind.STOCK, onHand);
    }

    public static BulkOrder moreStock(long units) {
        return units(BulkKind.STOCK_ADD, units);
    }

    /** @param quantity null when it cannot be read, which is refused by name */
    public static BulkOrder units(BulkKind kind, Long quantity) {
        return new BulkOrder(kind, null, null, null, quantity, null, null, null);
    }

    /** The same of the prices in this currency. */
    public BulkOrder in(String other) {
        return new BulkOrder(kind, category, price, percent, quantity, amount, other, rounding);
    }

    /** The same, with prices that end so. */
    public BulkOrder rounded(PriceRounding ended) {
        return new BulkOrder(kind, category, price, percent, quantity, amount, currency, ended);
    }
}
