package org.emporion.money.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.emporion.kernel.Money;

/**
 * Shares of an amount that is taken apart step by step. Each step gets what is missing to the share of all steps so far,
 * rounded to the minor unit, so that a remainder is carried on to the next step instead of being lost or given twice: the
 * steps never come to more than the amount, and all of them together to the amount itself.
 */
public final class Shares {

    private Shares() {}

    /** What belongs to a part of a whole: nothing to nothing, the amount to all of it. */
    public static Money of(Money amount, long part, long whole) {
        BigDecimal minor = BigDecimal.valueOf(amount.minor())
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
        return Money.ofMinor(minor.longValueExact(), amount.currency());
    }

    /** The amount in as many shares as there are weights; where nothing weighs anything, the last has it all. */
    static List<Money> over(Money amount, List<Long> weights) {
        long whole = weights.stream().mapToLong(Long::longValue).sum();
        List<Money> shares = new ArrayList<>();
        Money given = Money.zero(amount.currency());
        long part = 0;
        for (int i = 0; i < weights.size(); i++) {
            part += weights.get(i);
            boolean last = i == weights.size() - 1;
            Money upToHere = last ? amount : whole == 0 ? given : of(amount, part, whole);
            shares.add(upToHere.minus(given));
            given = upToHere;
        }
        return shares;
    }
}
