package org.emporion.catalog;

/** A new price of one SKU; without a price to compare with, none is shown. */
public record PriceLine(String sku, MoneyInput price, MoneyInput compareAt) {}
