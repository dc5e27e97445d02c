package org.emporion.catalog.pricing;

import java.util.Optional;
import org.emporion.catalog.input.MoneyInput;

/**
 * A new price of one SKU.
 *
 * @param compareAt the price to compare with; it stays when it is null, and goes when it is empty
 * @param seen the price that was there for the one who writes: the line is rejected when it has changed; null for whatever is there
 */
public record PriceLine(String sku, MoneyInput price, Optional<MoneyInput> compareAt, MoneyInput seen) {

    public PriceLine(String sku, MoneyInput price, Optional<MoneyInput> compareAt) {
        this(sku, price, compareAt, null);
    }
}
