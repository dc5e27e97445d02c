package org.emporion.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody types where they live becomes this amount, or is refused with a word on how to write it. */
class TypedAmountsTest {

    @AfterEach
    void forget() {
        Writing.forget();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de-DE;49,50;EUR;49.50",
                "de-DE;49.50;EUR;49.50",
                "de-DE;1.234;EUR;1234.00",
                "de-DE;1.234,50;EUR;1234.50",
                "de-DE;1.234;JPY;1234",
                "de-CH;1'234.50;EUR;1234.50",
                "de-CH;1’234.50;EUR;1234.50",
                "fr-FR;49,50;EUR;49.50",
                "fr-FR;1 234,50;EUR;1234.50",
                "fr-FR;1 234,50;EUR;1234.50",
                "fr-FR; 1 234 ;JPY;1234",
                "en-GB;49,50;GBP;49.50",
                "en-GB;1,234;GBP;1234.00",
                "en-GB;1,234.50;GBP;1234.50",
                "en-US;1,234;JPY;1234",
                "sv-SE;1 234,50;SEK;1234.50",
                "sv-SE;1 234;SEK;1234.00",
                "pl-PL;49,5;PLN;49.50",
                "pl-PL;12 345,67;PLN;12345.67",
                "ja-JP;1,234;JPY;1234"
            })
    void isReadAsItIsWrittenThere(String place, String typed, String currency, String amount) {
        assertThat(read(place, typed, currency, new Problems())).isEqualTo(Money.parse(amount, currency));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|1.234|GBP|DECIMALS|GBP has 2 decimals; got 1.234. Write an amount like 19.90.",
                "de-DE|1,234|EUR|DECIMALS|EUR has 2 decimals; got 1,234. Write an amount like 19,90.",
                "fr-FR|1.234|EUR|DECIMALS|EUR has 2 decimals; got 1,234. Write an amount like 19,90.",
                "sv-SE|5,005|SEK|DECIMALS|SEK has 2 decimals; got 5,005. Write an amount like 19,90.",
                "de-DE|19,90|JPY|DECIMALS|JPY has no decimals; got 19,90. Write an amount like 20.",
                "en-US|19.90|JPY|DECIMALS|JPY has no decimals; got 19.90. Write an amount like 20.",
                "pl-PL|teuer|PLN|AMOUNT|Write an amount like 19,90; got \"teuer\".",
                "de-DE|1.2.3|EUR|AMOUNT|Write an amount like 19,90; got \"1.2.3\".",
                "de-DE|19,90 $|EUR|AMOUNT|Write an amount like 19,90; got \"19,90 $\".",
                "de-DE|-5|EUR|NEGATIVE|A price cannot be negative.",
                "de-DE|−5,00|EUR|NEGATIVE|A price cannot be negative.",
                "de-DE|10.000.000|EUR|RANGE|A price is at most 9.999.999,99 €.",
                "en-GB|99999999999999|GBP|AMOUNT|Write an amount like 19.90; got \"99999999999999\"."
            })
    void isRefusedInWordsThatAreWrittenSo(String place, String typed, String currency, String code, String said) {
        Problems problems = new Problems();

        assertThat(read(place, typed, currency, problems)).isNull();
        assertThat(problems.found()).containsExactly(new FieldProblem("price", code, said));
    }

    @Test
    void programsWriteAPointAndNothingElse() {
        Problems problems = new Problems();
        assertThat(MoneyInput.read(new MoneyInput("49,50", "EUR"), "price", "EUR", true, problems))
                .isNull();
        assertThat(problems.found().get(0).detail()).isEqualTo("Write an amount like 19.90; got \"49,50\".");
    }

    private static Money read(String place, String typed, String currency, Problems problems) {
        Writing.as(Locale.forLanguageTag(place));
        String plain = Numerals.ofVisitor().plain(typed);
        return MoneyInput.read(new MoneyInput(plain, currency), "price", currency, true, problems);
    }
}
