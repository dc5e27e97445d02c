package org.emporion.money.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.junit.jupiter.api.Test;

/** How the tax of several stores is told. */
class TaxLineTest {

    @Test
    void partsAtTheSameRateAreToldTogetherTheHighestRateFirst() {
        assertThat(TaxLine.of(Stream.of(
                        new TaxLine.Part(true, List.of(at(700, "0.65"), at(1900, "3.17"))),
                        new TaxLine.Part(true, List.of(at(1900, "1.00"))))))
                .containsExactly(new TaxLine("19", true, euros("4.17")), new TaxLine("7", true, euros("0.65")));
    }

    @Test
    void whatPricesContainIsToldApartFromWhatComesOnTop() {
        assertThat(TaxLine.of(Stream.of(
                        new TaxLine.Part(true, List.of(at(550, "1.00"))),
                        new TaxLine.Part(false, List.of(at(550, "2.00"))))))
                .containsExactlyInAnyOrder(
                        new TaxLine("5.5", true, euros("1.00")), new TaxLine("5.5", false, euros("2.00")));
    }

    @Test
    void whatIsNotTaxedIsNotTold() {
        assertThat(TaxLine.of(Stream.of(new TaxLine.Part(true, List.of(at(0, "0.00"))))))
                .isEmpty();
    }

    @Test
    void whereNothingIsChargedNothingIsTold() {
        assertThat(TaxLine.of(Stream.of(
                        new TaxLine.Part(true, List.of(at(1900, "0.00"), at(700, "0.65"))),
                        new TaxLine.Part(false, List.of(at(1900, "0.00"))))))
                .containsExactly(new TaxLine("7", true, euros("0.65")));
    }

    private static TaxAtRate at(int basisPoints, String tax) {
        return new TaxAtRate(new Percentage(basisPoints), euros("100.00"), euros(tax));
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
