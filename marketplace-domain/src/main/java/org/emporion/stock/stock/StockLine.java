package org.emporion.stock.stock;

/**
 * What was counted of one SKU; the only location so far is {@code main}.
 *
 * @param onHand null leaves it as it is, where something else is said
 * @param seen what was on hand for the one who counted: the line is rejected when that has changed; null for whatever is there
 * @param later how it is sold before it is there; null leaves that as it is
 */
public record StockLine(String sku, String location, Long onHand, Long seen, LaterSale later) {

    public StockLine(String sku, String location, Long onHand) {
        this(sku, location, onHand, null);
    }

    public StockLine(String sku, String location, Long onHand, Long seen) {
        this(sku, location, onHand, seen, null);
    }
}
