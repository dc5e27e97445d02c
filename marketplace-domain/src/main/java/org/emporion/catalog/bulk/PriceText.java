package org.emporion.catalog.bulk;

import org.emporion.kernel.Money;

/** Prices as bulk changes record them, for example {@code 19.90 EUR}. */
final class PriceText {

    private PriceText() {}

    static Money read(String text) {
        int space = text.indexOf(' ');
        return Money.parse(text.substring(0, space), text.substring(space + 1));
    }
}
