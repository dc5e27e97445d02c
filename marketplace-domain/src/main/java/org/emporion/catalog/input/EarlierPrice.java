package org.emporion.catalog.input;

import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;

/** What something cost before: told only where it was more than it costs now, and not taken otherwise. */
public final class EarlierPrice {

    private static final String NOT_HIGHER = "NOT_HIGHER";

    private EarlierPrice() {}

    /** The earlier price as it may be shown beside the price; null when there is none above it. */
    public static Money above(Money price, Money earlier) {
        return isNone(price, earlier) || earlier.compareTo(price) <= 0 ? null : earlier;
    }

    /** Notes that an earlier price is none, because it is not above the price. */
    public static void check(Money price, Money earlier, String field, Problems problems) {
        problems.require(
                isNone(price, earlier) || earlier.compareTo(price) > 0,
                field,
                NOT_HIGHER,
                "The earlier price must be above the price of %s; leave it empty when there was none."
                        .formatted(price == null ? "" : price.written()));
    }

    private static boolean isNone(Money price, Money earlier) {
        return price == null || earlier == null || !price.currency().equals(earlier.currency());
    }
}
