package org.emporion.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** What becomes of the values of a product. */
class BulkAimTest {

    @Test
    void aCutIsRoundedHalfUpForEachVariant() {
        assertThat(wanted(percent("-10"), Map.of("s", "19.95 EUR", "m", "0.15 EUR", "l", "100.00 EUR")))
                .isEqualTo(Map.of("s", "17.96 EUR", "m", "0.14 EUR", "l", "90.00 EUR"));
    }

    @Test
    void aRiseMayHaveDecimals() {
        assertThat(wanted(percent("2.5"), Map.of("s", "10.00 EUR"))).isEqualTo(Map.of("s", "10.25 EUR"));
    }

    @Test
    void noCutGoesBelowTheSmallestAmount() {
        assertThat(wanted(percent("-99"), Map.of("s", "0.10 EUR"))).isEqualTo(Map.of("s", "0.01 EUR"));
    }

    @Test
    void whatHasNoPriceCannotChangeByPercent() {
        refused(() -> wanted(percent("-10"), Map.of("s", "10.00 EUR", "m", "0.00 EUR")), "PRICE_MISSING");
    }

    @Test
    void noPriceRisesAboveTheHighest() {
        refused(() -> wanted(percent("10"), Map.of("s", "9999999.99 EUR")), "RANGE");
    }

    @Test
    void anAmountComesToEachPriceOrGoes() {
        assertThat(wanted(add("1.50"), Map.of("s", "10.00 EUR", "m", "0.15 EUR")))
                .isEqualTo(Map.of("s", "11.50 EUR", "m", "1.65 EUR"));
        assertThat(wanted(add("-1.50"), Map.of("s", "10.00 EUR"))).isEqualTo(Map.of("s", "8.50 EUR"));
    }

    @Test
    void whatWouldCostNothingOrLessIsRefused() {
        refused(() -> wanted(add("-10"), Map.of("s", "10.00 EUR")), "RANGE");
        refused(() -> wanted(add("-10.01"), Map.of("s", "10.00 EUR")), "RANGE");
        refused(() -> wanted(round(down(".99")), Map.of("s", "0.98 EUR")), "RANGE");
    }

    @Test
    void aPriceEndsAsWantedAfterItHasMoved() {
        assertThat(wanted(percent("-10").rounded(new PriceRounding(".90", null)), Map.of("s", "20.00 EUR")))
                .isEqualTo(Map.of("s", "17.90 EUR"));
        assertThat(wanted(add("2").rounded(down(".00")), Map.of("s", "17.55 EUR")))
                .isEqualTo(Map.of("s", "19.00 EUR"));
        assertThat(wanted(round(down(".95")), Map.of("s", "17.94 EUR"))).isEqualTo(Map.of("s", "16.95 EUR"));
    }

    @Test
    void pricesOfAnotherCurrencyChangeInItAndWhatHasNoneKeepsNone() {
        BulkAim aim = aim(percent("10").in("SEK"));

        assertThat(aim.currency()).isEqualTo("SEK");
        assertThat(aim.wanted(Map.of("s", "199.00 SEK", "m", ""))).isEqualTo(Map.of("s", "218.90 SEK", "m", ""));
        assertThat(aim(percent("10").in("EUR")).currency()).as("the main one").isNull();
        bad(percent("10").in("CHF"), "CURRENCY");
        bad(BulkOrder.price(new MoneyInput("29.80", "JPY")), "DECIMALS");
    }

    @Test
    void whatIsRecordedIsTheSameAim() {
        for (BulkOrder order : List.of(
                add("-2.50"),
                percent("-10").in("SEK"),
                round(down(".95")).in("JPY"),
                percent("5").rounded(new PriceRounding(".99", PriceRounding.Direction.UP)))) {
            BulkAim aim = aim(order);
            assertThat(BulkAim.of(aim.kind(), aim.parameters())).isEqualTo(aim);
            assertThat(aim.order()).isEqualTo(order);
        }
    }

    @Test
    void stockIsSetOrComesToWhatIsThere() {
        assertThat(wanted(BulkOrder.stock(7), Map.of("s", "3", "m", "9"))).isEqualTo(Map.of("s", "7", "m", "7"));
        assertThat(wanted(BulkOrder.moreStock(-2), Map.of("s", "3", "m", "9"))).isEqualTo(Map.of("s", "1", "m", "7"));
    }

    @Test
    void eachKindNeedsItsValue() {
        bad(BulkOrder.of(BulkKind.CATEGORY), "UNKNOWN_CATEGORY");
        bad(BulkOrder.category("none"), "UNKNOWN_CATEGORY");
        bad(BulkOrder.of(BulkKind.PRICE), "REQUIRED");
        bad(BulkOrder.price(new MoneyInput("0", "EUR")), "PRICE_MISSING");
        bad(BulkOrder.price(new MoneyInput("1.234", "EUR")), "DECIMALS");
        bad(BulkOrder.of(BulkKind.PRICE_PERCENT), "PERCENT");
        bad(percent("-100"), "PERCENT");
        bad(percent("0"), "PERCENT");
        bad(percent("1001"), "PERCENT");
        bad(percent("1.234"), "PERCENT");
        bad(BulkOrder.of(BulkKind.PRICE_ADD), "REQUIRED");
        bad(add("0"), "RANGE");
        bad(add("-"), "AMOUNT");
        bad(add("1.234"), "DECIMALS");
        bad(BulkOrder.of(BulkKind.PRICE_ROUND), "ROUNDING");
        bad(round(down(".91")), "ROUNDING");
        bad(percent("10").rounded(down("90")), "ROUNDING");
        bad(BulkOrder.of(BulkKind.STOCK), "UNITS");
        bad(BulkOrder.stock(-1), "UNITS");
        bad(BulkOrder.moreStock(0), "UNITS");
    }

    @Test
    void whatWasAskedForCanBeReadFromIt() {
        assertThat(aim(percent("-10")).order()).isEqualTo(percent("-10"));
        assertThat(aim(BulkOrder.category("mugs")).order()).isEqualTo(BulkOrder.category("mugs"));
        assertThat(aim(BulkOrder.price(new MoneyInput("5", "EUR"))).order())
                .isEqualTo(BulkOrder.price(new MoneyInput("5.00", "EUR")));
        assertThat(aim(BulkOrder.moreStock(4)).order()).isEqualTo(BulkOrder.moreStock(4));
        assertThat(aim(BulkOrder.of(BulkKind.DELETE)).order()).isEqualTo(BulkOrder.of(BulkKind.DELETE));
    }

    @Test
    void anAmountInOneCurrencyForPricesInAnotherIsRefused() {
        bad(add("5").in("USD"), "CURRENCY");
        assertThat(aim(add("5").in("EUR")).currency()).isNull();
    }

    private static BulkOrder add(String amount) {
        return BulkOrder.add(new MoneyInput(amount, "EUR"));
    }

    private static BulkOrder round(PriceRounding rounding) {
        return BulkOrder.of(BulkKind.PRICE_ROUND).rounded(rounding);
    }

    private static PriceRounding down(String to) {
        return new PriceRounding(to, PriceRounding.Direction.DOWN);
    }

    private static BulkOrder percent(String percent) {
        return BulkOrder.percent(new BigDecimal(percent));
    }

    private static Map<String, String> wanted(BulkOrder order, Map<String, String> present) {
        return aim(order).wanted(present);
    }

    private static BulkAim aim(BulkOrder order) {
        return new BulkReading("EUR", Currencies.USUAL, "mugs"::equals).aim(order);
    }

    private static void bad(BulkOrder order, String code) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> aim(order))
                .satisfies(violated -> assertThat(violated.fields())
                        .extracting(each -> each.code())
                        .containsExactly(code));
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(work).satisfies(violated -> assertThat(violated.code())
                .isEqualTo(code));
    }
}
