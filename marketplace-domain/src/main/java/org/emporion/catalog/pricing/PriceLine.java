package org.emporion.catalog.pricing;

import java.util.Optional;
import org.emporion.catalog.product.MoneyInput;

/** A new price of one SKU; the price to compare with stays when it is null, and goes when it is empty. */
public record PriceLine(String sku, MoneyInput price, Optional<MoneyInput> compareAt) {}
