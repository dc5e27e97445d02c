package org.emporion.stock.stock;

/**
 * What was counted of one SKU; the only location so far is {@code main}.
 *
 * @param seen what was on hand for the one who counted: the line is rejected when that has changed; null for whatever is there
 */
public record StockLine(String sku, String location, Long onHand, Long seen) {

    public StockLine(String sku, String location, Long onHand) {
        this(sku, location, onHand, null);
    }
}
