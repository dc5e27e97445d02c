package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as people read them. */
class MoneyTest {

    @Test
    void anAmountIsWrittenWithItsSignAndAllItsDecimals() {
        assertThat(Money.parse("1299.00", "EUR").written()).isEqualTo("€1,299.00");
        assertThat(Money.parse("5", "JPY").written()).isEqualTo("JP¥5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de-DE;EUR;1.234,50_€;5,005;19,90",
                "fr-FR;EUR;1~234,50_€;5,005;19,90",
                "en-US;USD;$1,234.50;5.005;19.90",
                "sv-SE;SEK;1_234,50_kr;5,005;19,90",
                "pl-PL;PLN;1_234,50_zł;5,005;19,90",
                "ar-EG;GBP;UK£_1,234.50;5.005;19.90"
            })
    void anAmountIsWrittenAndAskedForAsItsReaderWritesIt(
            String locale, String currency, String written, String exact, String example) {
        try {
            Writing.as(Locale.forLanguageTag(locale));
            assertThat(Money.parse("1234.50", currency).written().replaceAll("[\u200e\u200f]", ""))
                    .isEqualTo(written.replace('_', '\u00a0').replace('~', '\u202f'));
            assertThatThrownBy(() -> Money.parse("5.005", currency))
                    .hasMessage("%s has 2 decimals; got %s. Write an amount like %s.", currency, exact, example);
            assertThatThrownBy(() -> Money.parse("dear", currency))
                    .hasMessage("Write an amount like %s; got \"dear\".", example);
        } finally {
            Writing.forget();
        }
    }

    @Test
    void aCurrencyWithoutDecimalsSaysSo() {
        assertThatThrownBy(() -> Money.parse("19.90", "JPY"))
                .hasMessage("JPY has no decimals; got 19.90. Write an amount like 20.");
    }
}
