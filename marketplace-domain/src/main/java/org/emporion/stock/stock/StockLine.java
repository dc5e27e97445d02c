package org.emporion.stock.stock;

/** What was counted of one SKU; the only location so far is {@code main}. */
public record StockLine(String sku, String location, Long onHand) {}
