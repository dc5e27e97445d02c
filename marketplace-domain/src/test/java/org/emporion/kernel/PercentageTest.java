package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Rates to a hundredth of a percent, and what they make of amounts. */
class PercentageTest {

    @Test
    void aRateIsKeptInBasisPoints() {
        assertThat(Percentage.of(new BigDecimal("19"))).isEqualTo(new Percentage(1900));
        assertThat(Percentage.of(new BigDecimal("5.5")).basisPoints()).isEqualTo(550);
    }

    @Test
    void aRateIsNeitherNegativeNorFinerThanItIsKept() {
        assertThatThrownBy(() -> new Percentage(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percentage.of(new BigDecimal("5.555"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void partsAreRoundedHalfUpToTheMinorUnit() {
        assertThat(new Percentage(1000).partOf(euros("19.95"))).isEqualTo(euros("2.00"));
        assertThat(new Percentage(1900).containedIn(euros("24.80"))).isEqualTo(euros("3.96"));
        assertThat(new Percentage(0).containedIn(euros("24.80"))).isEqualTo(euros("0.00"));
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
