package org.emporion.kernel;

import java.math.BigDecimal;

/** A rate, for example of a tax or a commission, to a hundredth of a percent. Kept in the database in basis points. */
public record Percentage(int basisPoints) {

    private static final int DECIMALS = 2;

    public Percentage {
        if (basisPoints < 0) {
            throw new IllegalArgumentException("a rate is not negative: " + basisPoints);
        }
    }

    /**
     * The rate of so many percent.
     *
     * @throws ArithmeticException when it is finer than a hundredth of a percent
     */
    public static Percentage of(BigDecimal percent) {
        return new Percentage(percent.movePointRight(DECIMALS).intValueExact());
    }

    /** So much of an amount, rounded half up to the minor unit. */
    public Money partOf(Money amount) {
        return amount.percent(percent());
    }

    /** How much of this rate a gross amount contains, rounded half up to the minor unit. */
    public Money containedIn(Money gross) {
        return gross.taxContained(percent());
    }

    /** In percent, without zeros at the end, for example {@code 5.5}. */
    @Override
    public String toString() {
        return percent().stripTrailingZeros().toPlainString();
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(basisPoints, DECIMALS);
    }
}
