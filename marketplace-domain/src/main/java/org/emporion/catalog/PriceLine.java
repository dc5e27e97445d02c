package org.emporion.catalog;

import java.util.Optional;

/** A new price of one SKU; the price to compare with stays when it is null, and goes when it is empty. */
public record PriceLine(String sku, MoneyInput price, Optional<MoneyInput> compareAt) {}
