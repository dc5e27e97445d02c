package org.emporion.orders.costs;

import java.util.UUID;
import org.emporion.kernel.Money;

/**
 * What one promotion saved of a store's part, as it was when it was bought.
 *
 * @param name what the buyer read
 * @param code that the buyer gave for it, or null
 * @param ofPlatform whether the platform bears it; otherwise the store does
 * @param onDelivery how much of the amount is saved on the delivery; the rest is on the goods
 */
public record OrderSaving(
        UUID promotion, String name, String code, boolean ofPlatform, Money amount, Money onDelivery) {

    /** What it takes off the goods. */
    public Money onGoods() {
        return amount.minus(onDelivery);
    }
}
