package org.emporion.catalog.pricing;

import java.util.Optional;
import org.emporion.catalog.input.MoneyInput;

/**
 * A new price of one SKU, in the currency that it is in.
 *
 * @param compareAt the price to compare with; it stays when it is null, and goes when it is empty
 * @param seen the price that was there for the one who writes: the line is rejected when it has changed; null for whatever is there
 * @param remove the currency in which it is no longer sold; then there is no price. Null otherwise
 */
public record PriceLine(String sku, MoneyInput price, Optional<MoneyInput> compareAt, MoneyInput seen, String remove) {

    public PriceLine(String sku, MoneyInput price, Optional<MoneyInput> compareAt) {
        this(sku, price, compareAt, null);
    }

    public PriceLine(String sku, MoneyInput price, Optional<MoneyInput> compareAt, MoneyInput seen) {
        this(sku, price, compareAt, seen, null);
    }

    /** The SKU is no longer sold in a currency. */
    public static PriceLine without(String sku, String currency) {
        return new PriceLine(sku, null, null, null, currency);
    }
}
