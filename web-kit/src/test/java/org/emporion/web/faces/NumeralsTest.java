package org.emporion.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    private static final Numerals ENGLISH = Numerals.of(Locale.UK);
    private static final Numerals GERMAN = Numerals.of(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "19,90;19.90",
                "19.90;19.90",
                "5,5;5.5",
                "1,234.50;1234.50",
                "1.234,50;1234.50",
                "1,234,567;1234567",
                "1.234.567;1234567",
                "1 234,50;1234.50",
                "12'345.60;12345.60",
                "1,00,000.00;100000.00",
                "0,500;0.500",
                "-3,00;-3.00",
                " 7 ;7"
            })
    void whatCanOnlyMeanOneThingIsReadEverywhere(String typed, String plain) {
        assertThat(ENGLISH.plain(typed)).isEqualTo(plain);
        assertThat(GERMAN.plain(typed)).isEqualTo(plain);
    }

    @Test
    void aSingleSeparatorBeforeThreeDigitsMeansWhatItMeansWhereTheyLive() {
        assertThat(ENGLISH.plain("1,234")).isEqualTo("1234");
        assertThat(GERMAN.plain("1.234")).isEqualTo("1234");
        assertThat(ENGLISH.plain("1.234")).isEqualTo("1.234");
        assertThat(GERMAN.plain("1,234")).isEqualTo("1.234");
        assertThat(Numerals.of(Locale.FRANCE).plain("1.234")).isEqualTo("1.234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "19,",
                ",50",
                "1.2.3",
                "1,2,3",
                "12 34",
                "1.234,567,890",
                "1,23,45.6.7",
                "19,90 EUR",
                "--5",
                ""
            })
    void whatIsNoNumberStaysAsTyped(String typed) {
        assertThat(ENGLISH.plain(typed)).isEqualTo(typed);
        assertThat(GERMAN.plain(typed)).isEqualTo(typed);
    }

    @Test
    void anAmountNeverBecomesAnotherByItsDecimals() {
        assertThat(Money.parse(GERMAN.plain("1.234"), "JPY")).isEqualTo(new Money(new BigDecimal(1234), "JPY"));
        assertThatThrownBy(() -> Money.parse(GERMAN.plain("19,90"), "JPY")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> Money.parse(ENGLISH.plain("1.234"), "EUR")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> Money.parse(GERMAN.plain("1,234"), "EUR")).isInstanceOf(RuleViolated.class);
    }

    @Test
    void numbersAreShownAsTheyAreTyped() {
        assertThat(GERMAN.typed(new BigDecimal("1234.50"))).isEqualTo("1234,50");
        assertThat(ENGLISH.typed(new BigDecimal("1234.50"))).isEqualTo("1234.50");
        assertThat(GERMAN.plain(GERMAN.typed(new BigDecimal("1.234")))).isEqualTo("1.234");
    }

    @Test
    void aWholeNumberIsReadWithItsThousandsAndNothingElseIs() {
        assertThat(GERMAN.whole(" 1.200 ")).isEqualTo(1200L);
        assertThat(ENGLISH.whole("-3")).isEqualTo(-3L);
        assertThat(ENGLISH.whole("1.5")).isNull();
        assertThat(ENGLISH.whole("several")).isNull();
        assertThat(ENGLISH.whole("1234567890123")).isNull();
        assertThat(ENGLISH.whole("")).isNull();
        assertThat(ENGLISH.whole(null)).isNull();
    }
}
