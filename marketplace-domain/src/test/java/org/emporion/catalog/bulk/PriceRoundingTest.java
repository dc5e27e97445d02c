package org.emporion.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.catalog.bulk.PriceRounding.Direction;
import org.emporion.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceRoundingTest {

    @ParameterizedTest
    @CsvSource({
        "17.91, .90, NEAREST, 17.90",
        "17.39, .90, NEAREST, 16.90",
        "17.40, .90, NEAREST, 17.90",
        "17.41, .90, NEAREST, 17.90",
        "17.90, .90, NEAREST, 17.90",
        "17.90, .90, UP, 17.90",
        "17.90, .90, DOWN, 17.90",
        "17.91, .90, UP, 18.90",
        "17.89, .90, DOWN, 16.90",
        "17.50, .00, NEAREST, 18.00",
        "17.49, .00, NEAREST, 17.00",
        "17.01, .00, UP, 18.00",
        "17.99, .00, DOWN, 17.00",
        "20.00, .95, NEAREST, 19.95",
        "20.00, .99, UP, 20.99",
        "0.30, .90, NEAREST, 0.90",
        "0.20, .00, NEAREST, 1.00",
        "0.20, .99, NEAREST, 0.99"
    })
    void aPriceEndsAsWantedAndNeverAtZeroUnlessAllAreToFall(String price, String to, Direction side, String becomes) {
        assertThat(new PriceRounding(to, side).of(Money.parse(price, "EUR"))).isEqualTo(Money.parse(becomes, "EUR"));
    }

    @ParameterizedTest
    @CsvSource({"1234, .90, NEAREST, 1190", "1234, .90, UP, 1290", "1250, .00, NEAREST, 1300", "1234, .00, DOWN, 1200"})
    void inACurrencyWithoutDecimalsItIsTheLastTwoDigits(String price, String to, Direction side, String becomes) {
        assertThat(new PriceRounding(to, side).of(Money.parse(price, "JPY"))).isEqualTo(Money.parse(becomes, "JPY"));
    }
}
