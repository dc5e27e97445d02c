package org.emporion.selling.quote;

import java.util.UUID;
import org.emporion.kernel.Money;

/**
 * What a promotion saves the buyer in one store's part.
 *
 * @param name what the buyer reads
 * @param code that the buyer gave for it, or null
 * @param onDelivery how much of the amount is saved on the delivery; the rest is on the goods
 */
public record Discount(UUID promotion, String name, String code, Bearer bearer, Money amount, Money onDelivery) {

    /** The same promotion in two parts. */
    Discount plus(Discount other) {
        return new Discount(
                promotion, name, code, bearer, amount.plus(other.amount), onDelivery.plus(other.onDelivery));
    }

    /** Who gets less for it. */
    public enum Bearer {
        STORE,
        PLATFORM
    }
}
