package org.emporion.selling.quote;

import org.emporion.kernel.Money;

/**
 * What a buyer does not have to pay.
 *
 * @param name what the buyer reads
 */
public record Discount(String name, Bearer bearer, Money amount) {

    /** Who gets less for it. */
    public enum Bearer {
        STORE,
        PLATFORM
    }
}
