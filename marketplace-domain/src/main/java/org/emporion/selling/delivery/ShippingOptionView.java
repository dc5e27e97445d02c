package org.emporion.selling.delivery;

import java.util.List;
import org.emporion.kernel.DaySpan;
import org.emporion.kernel.Money;

/**
 * A way one store ships the buyer's items.
 *
 * @param price what it costs for the items in the cart; zero when they are worth enough to ship free
 * @param days working days until it arrives, for example {@code 2-4}
 * @param freeOver worth of items from which it is free, or null
 * @param chosen whether the cart ships this way
 * @param countries where it goes, by their two letters
 * @param carrier who brings it, or null
 * @param arrives between which days, if it is ordered now
 */
public record ShippingOptionView(
        String id,
        String name,
        Money price,
        String days,
        Money freeOver,
        boolean chosen,
        List<String> countries,
        String carrier,
        DaySpan arrives) {

    ShippingOptionView asChosen() {
        return new ShippingOptionView(id, name, price, days, freeOver, true, countries, carrier, arrives);
    }
}
