package org.emporion.catalog.productfiles;

import org.emporion.kernel.Currencies;

/**
 * In which currencies a store whose file is read can have prices.
 *
 * @param main the one in which each of its variants has a price
 * @param traded those in which variants may have further prices
 */
public record StoreCurrencies(String main, Currencies traded) {

    boolean isMain(String currency) {
        return main.equals(currency);
    }

    boolean has(String currency) {
        return isMain(currency) || traded.has(currency);
    }
}
