package org.emporion.money.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.emporion.kernel.Money;

/**
 * Shares of an amount that is taken apart step by step. Each step gets what is missing to the share of all steps so far,
 * rounded to the minor unit, so that a remainder is carried on to the next step instead of being lost or given twice: the
 * steps never come to more than the amount, and all of them together to the amount itself.
 */
final class Shares {

    private Shares() {}

    /** What belongs to a part of a whole: nothing to nothing, the amount to all of it. */
    static Money of(Money amount, Money part, Money whole) {
        BigDecimal minor = BigDecimal.valueOf(amount.minor())
                .multiply(BigDecimal.valueOf(part.minor()))
                .divide(BigDecimal.valueOf(whole.minor()), 0, RoundingMode.HALF_UP);
        return Money.ofMinor(minor.longValueExact(), amount.currency());
    }
}
