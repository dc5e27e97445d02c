package org.emporion.money.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.emporion.kernel.Percentage;
import org.junit.jupiter.api.Test;

/** Which rate counts, by class, category, country and day. */
class TaxRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final TaxRules rules = new TaxRules(
            List.of(
                    rate("DE", "STANDARD", "2021-01-01", 1900),
                    rate("DE", "REDUCED", "2021-01-01", 700),
                    rate("FI", "STANDARD", "2021-01-01", 2400),
                    rate("FI", "STANDARD", "2024-09-01", 2550),
                    rate("PT", "STANDARD", "2021-01-01", 2300),
                    rate("PT", "STANDARD", "2026-12-01", 2400),
                    rate("GB", "STANDARD", "2021-01-01", 2000),
                    rate("GB", "ZERO", "2021-01-01", 0),
                    rate("DK", "STANDARD", "2021-01-01", 2500),
                    rate("DK", "REDUCED", "2021-01-01", 500),
                    new TaxRate("DK", "REDUCED", LocalDate.parse("2026-01-01"), null)),
            List.of(
                    new TaxCategory("food", "*", "REDUCED"),
                    new TaxCategory("food", "GB", "ZERO"),
                    new TaxCategory("food-sweets-chocolate", "GB", "STANDARD")));

    @Test
    void goodsOfNoClassAreTaxedByTheStandardRate() {
        assertThat(percent("DE", null, List.of("toys"))).isEqualTo("19");
        assertThat(percent("DE", null, List.of())).isEqualTo("19");
    }

    @Test
    void theNearestCategoryThatSaysSomethingCountsAndACountryBeforeAll() {
        assertThat(percent("DE", null, List.of("food-tea", "food"))).isEqualTo("7");
        assertThat(percent("GB", null, List.of("food-tea", "food"))).isEqualTo("0");
        assertThat(percent("GB", null, List.of("food-sweets-chocolate", "food-sweets", "food")))
                .isEqualTo("20");
    }

    @Test
    void aProductsOwnClassCountsBeforeItsCategory() {
        assertThat(percent("DE", "STANDARD", List.of("food"))).isEqualTo("19");
        assertThat(percent("DE", "REDUCED", List.of("toys"))).isEqualTo("7");
    }

    @Test
    void aClassThatACountryDoesNotHaveIsTaxedAsTheStandardOne() {
        assertThat(percent("DE", "SUPER_REDUCED", List.of())).isEqualTo("19");
        assertThat(percent("DK", "REDUCED", List.of())).isEqualTo("25");
        assertThat(Rates.written(rules.rate("DK", "REDUCED", List.of(), Instant.parse("2025-12-31T12:00:00Z"))))
                .isEqualTo("5");
    }

    @Test
    void aCountryOfWhichNothingIsKnownTaxesNothing() {
        assertThat(percent("BR", null, List.of("food"))).isEqualTo("0");
    }

    @Test
    void theLatestRateThatHasBegunCounts() {
        assertThat(percent("FI", null, List.of())).isEqualTo("25.5");
        assertThat(Rates.written(rules.rate("FI", null, List.of(), Instant.parse("2024-08-31T12:00:00Z"))))
                .isEqualTo("24");
        assertThat(Rates.written(rules.rate("FI", null, List.of(), Instant.parse("2020-12-31T12:00:00Z"))))
                .isEqualTo("0");
    }

    /** Midnight in Lisbon is an hour later than in Berlin. */
    @Test
    void aRateChangesAtMidnightOfItsCountryAndNotOfTheMarketplace() {
        Instant midnightInBerlin = Instant.parse("2026-11-30T23:00:00Z");
        Instant midnightInLisbon = Instant.parse("2026-12-01T00:00:00Z");

        assertThat(Rates.written(rules.rate("PT", null, List.of(), midnightInBerlin)))
                .isEqualTo("23");
        assertThat(Rates.written(rules.rate("PT", null, List.of(), midnightInLisbon.minusMillis(1))))
                .isEqualTo("23");
        assertThat(Rates.written(rules.rate("PT", null, List.of(), midnightInLisbon)))
                .isEqualTo("24");
    }

    private String percent(String country, String own, List<String> nearestFirst) {
        return Rates.written(rules.rate(country, own, nearestFirst, NOON));
    }

    private static TaxRate rate(String country, String taxClass, String from, int basisPoints) {
        return new TaxRate(country, taxClass, LocalDate.parse(from), new Percentage(basisPoints));
    }
}
