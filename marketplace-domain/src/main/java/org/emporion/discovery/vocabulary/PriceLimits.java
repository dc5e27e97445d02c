package org.emporion.discovery.vocabulary;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a text says of the price.
 *
 * @param currency its code, for example {@code EUR}; empty when the text says none
 * @param rest the text without what was said of the price
 */
public record PriceLimits(
        Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<String> currency, String rest) {

    /** Whether it says anything. */
    public boolean any() {
        return least.isPresent() || most.isPresent();
    }
}
