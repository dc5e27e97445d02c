package org.emporion.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.catalog.input.MoneyInput;
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

    private static BulkOrder percent(String percent) {
        return BulkOrder.percent(new BigDecimal(percent));
    }

    private static Map<String, String> wanted(BulkOrder order, Map<String, String> present) {
        return aim(order).wanted(present);
    }

    private static BulkAim aim(BulkOrder order) {
        return BulkAim.of(order, "EUR", "mugs"::equals);
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
