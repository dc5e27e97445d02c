package org.emporion.selling.promotion;

import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;

/** What a promotion gives. Effects are worked out in the order in which they stand here, whichever promotion came first. */
public sealed interface PromotionEffect {

    /**
     * Of so many units that are taken only some are paid, the dearest; as often as there are as many.
     *
     * @param taken above {@code paid}
     * @param paid not negative
     */
    record TakeForPay(long taken, long paid) implements PromotionEffect {}

    /**
     * A share of what is still to be paid for the goods.
     *
     * @param most what it gives at most, or null
     */
    record PercentOff(Percentage rate, Money most) implements PromotionEffect {}

    /** So much of what is still to be paid for the goods, but not more than that. */
    record AmountOff(Money amount) implements PromotionEffect {}

    /** The delivery of the goods costs nothing. */
    record FreeShipping() implements PromotionEffect {}
}
