package org.emporion.selling.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.junit.jupiter.api.Test;

/** Taxes with their cents, worked out by hand. */
class TaxExamplesTest {

    /** 19.90 * 19 / 119 = 3.1773 */
    @Test
    void theStandardRateInAGermanPrice() {
        assertThat(contained("EUR", "0.00", line("19.90", "19"))).isEqualTo("3.18 + 0.00");
    }

    /** 11.50 * 7 / 107 = 0.7523 */
    @Test
    void theReducedRateOnTea() {
        assertThat(contained("EUR", "0.00", line("11.50", "7"))).isEqualTo("0.75 + 0.00");
    }

    /** 199.00 * 25 / 125 = 39.80 */
    @Test
    void theSwedishRate() {
        assertThat(contained("SEK", "0.00", line("199.00", "25"))).isEqualTo("39.80 + 0.00");
    }

    /** 49.99 * 23 / 123 = 9.3477 */
    @Test
    void thePolishRate() {
        assertThat(contained("PLN", "0.00", line("49.99", "23"))).isEqualTo("9.35 + 0.00");
    }

    /** 1000 * 10 / 110 = 90.909 */
    @Test
    void yenAreWhole() {
        assertThat(contained("JPY", "0", line("1000", "10"))).isEqualTo("91 + 0");
    }

    /**
     * Delivery 4.90 goes 3.68 to 30.00 and 1.22 to 10.00. 33.68 contain 5.3776 at 19 %: 5.38, of which 0.59 are of the delivery;
     * 11.22 contain 0.7340 at 7 %: 0.73, of which 0.08.
     */
    @Test
    void deliveryIsTaxedLikeTheGoodsItBrings() {
        assertThat(contained("EUR", "4.90", line("30.00", "19"), line("10.00", "7")))
                .isEqualTo("4.79 0.65 + 0.67");
    }

    /** 20 % of 100.00 come on top. */
    @Test
    void pricesWithoutTax() {
        assertThat(onTop("GBP", "0.00", line("100.00", "20"))).isEqualTo("20.00 + 0.00");
    }

    /** 19 % of 0.99 are 0.1881: 0.19 in all, though each line on its own would have 0.06. */
    @Test
    void theTaxIsRoundedOnceAndNotLineByLine() {
        assertThat(onTop("EUR", "0.00", line("0.33", "19"), line("0.33", "19"), line("0.33", "19")))
                .isEqualTo("0.07 0.06 0.06 + 0.00");
    }

    @Test
    void aRateOfZero() {
        assertThat(contained("EUR", "4.90", line("20.00", "0"))).isEqualTo("0.00 + 0.00");
    }

    /** What was free after all promotions still has to be brought: 4.90 * 19 / 119 = 0.7824 */
    @Test
    void freeGoodsWhoseDeliveryIsPaid() {
        assertThat(contained("EUR", "4.90", line("0.00", "19"))).isEqualTo("0.00 + 0.78");
    }

    @Test
    void nothingAtAll() {
        assertThat(contained("EUR", "0.00")).isEqualTo(" + 0.00");
    }

    private record Line(String amount, String rate) {}

    private static Line line(String amount, String rate) {
        return new Line(amount, rate);
    }

    private static String contained(String currency, String shipping, Line... lines) {
        return written(currency, shipping, true, lines);
    }

    private static String onTop(String currency, String shipping, Line... lines) {
        return written(currency, shipping, false, lines);
    }

    /** The taxes of the lines and that of the delivery. */
    private static String written(String currency, String shipping, boolean contained, Line... lines) {
        TaxShares shares = TaxShares.of(
                Stream.of(lines).map(line -> Money.parse(line.amount, currency)).toList(),
                Stream.of(lines)
                        .map(line -> Percentage.of(new BigDecimal(line.rate)))
                        .toList(),
                Money.parse(shipping, currency),
                contained);
        List<String> ofLines = shares.ofLines().stream()
                .map(money -> money.amount().toPlainString())
                .toList();
        return String.join(" ", ofLines) + " + " + shares.ofShipping().amount().toPlainString();
    }
}
