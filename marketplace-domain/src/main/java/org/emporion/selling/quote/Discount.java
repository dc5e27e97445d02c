package org.emporion.selling.quote;

import java.util.UUID;
import org.emporion.kernel.Money;

/**
 * What a promotion saves the buyer in one store's part.
 *
 * @param name what the buyer reads
 * @param code that the buyer gave for it, or null
 */
public record Discount(UUID promotion, String name, String code, Bearer bearer, Money amount) {

    /** Who gets less for it. */
    public enum Bearer {
        STORE,
        PLATFORM
    }
}
