package org.emporion.discovery.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wallet under 50 euro | - | 50 | EUR | wallet",
                "wallet under 50 | - | 50 | - | wallet",
                "Rucksack unter 50 € | - | 50 | EUR | Rucksack",
                "Lampe bis 80 Euro | - | 80 | EUR | Lampe",
                "Lampe bis zu 80,50 € | - | 80.50 | EUR | Lampe",
                "less than $1,000 watch | - | 1000 | USD | watch",
                "up to £20 gift | - | 20 | GBP | gift",
                "ring over 100 eur | 100 | - | EUR | ring",
                "Uhr ab 200 Euro | 200 | - | EUR | Uhr",
                "Uhr mindestens 200 | 200 | - | - | Uhr",
                "chair between 20 and 50 | 20 | 50 | - | chair",
                "Stuhl zwischen 20 und 50 Euro | 20 | 50 | EUR | Stuhl",
                "Stuhl von 20 bis 50 Euro | 20 | 50 | EUR | Stuhl",
                "chair 20-50 euro | 20 | 50 | EUR | chair",
                "chair €20 to €50 red | 20 | 50 | EUR | chair red",
                "between 50 and 20 dollars | 20 | 50 | USD | ''",
                "Vase höchstens 30 zł | - | 30 | PLN | Vase",
                "vase max 300 kr | - | 300 | SEK | vase",
                "mug 15 € or less | - | 15 | EUR | mug",
                "5000 yen or more bowl | 5000 | - | JPY | bowl"
            })
    void aLimitIsReadAndTheRestIsLeft(String text, String least, String most, String currency, String rest) {
        PriceLimits limits = PriceWords.parse(text);

        assertThat(limits.least()).isEqualTo(amount(least));
        assertThat(limits.most()).isEqualTo(amount(most));
        assertThat(limits.currency()).isEqualTo(Optional.of(currency).filter(code -> !code.equals("-")));
        assertThat(limits.rest()).isEqualTo(rest);
        assertThat(limits.any()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wallet",
                "air max 90",
                "puzzle ab 3 Jahren",
                "table under 80 cm",
                "tent up to 4 persons",
                "shelf 20-50 cm",
                "wallet under 50 chf",
                "Messer unter 50 Franken",
                "from 5 to 9",
                "under bed storage",
                "thunder 50",
                "50 euro"
            })
    void whatIsNoLimitOfAPriceIsLeftAlone(String text) {
        PriceLimits limits = PriceWords.parse(text);

        assertThat(limits.any()).isFalse();
        assertThat(limits.rest()).isEqualTo(text);
    }

    @Test
    void everyLineOfTheListHasItsColumnsAndSmallLetters() {
        assertThat(Lines.of("price-words.tsv")).allSatisfy(line -> {
            assertThat(line).hasSize(3);
            assertThat(Lines.words(line.get(2)))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
        });
    }

    private static Optional<BigDecimal> amount(String written) {
        return Optional.of(written).filter(amount -> !amount.equals("-")).map(BigDecimal::new);
    }
}
