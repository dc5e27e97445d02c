package org.emporion.stack.payment;

import java.math.BigDecimal;

/** Amounts as they stand in requests: decimal strings with at most two places. */
final class Amounts {
    private Amounts() {}

    static BigDecimal positive(String amount) {
        try {
            BigDecimal sum = new BigDecimal(amount);
            if (sum.signum() > 0 && sum.scale() <= 2) {
                return sum.setScale(2);
            }
        } catch (NumberFormatException | NullPointerException notANumber) {
            // refused below
        }
        throw new Refusal(422, "INVALID", "amount is needed, a positive decimal such as \"19.90\".");
    }
}
