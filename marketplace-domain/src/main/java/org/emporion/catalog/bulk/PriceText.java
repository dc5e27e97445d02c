package org.emporion.catalog.bulk;

import org.emporion.kernel.Money;

/** Prices as bulk changes record them, for example {@code 19.90 EUR}; nothing where a variant has none. */
final class PriceText {

    static final String NONE = "";

    private PriceText() {}

    static Money read(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int space = text.indexOf(' ');
        return Money.parse(text.substring(0, space), text.substring(space + 1));
    }

    static String write(Money price) {
        return price == null ? NONE : price.amount().toPlainString() + " " + price.currency();
    }

    /** As people read it. */
    static String words(String text) {
        return text.isEmpty() ? "no price" : read(text).written();
    }
}
