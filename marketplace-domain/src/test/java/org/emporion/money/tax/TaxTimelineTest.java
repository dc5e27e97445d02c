package org.emporion.money.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.tax.PlatformTaxRates.Step;
import org.junit.jupiter.api.Test;

/** The rates of a class in a country, one after the other. */
class TaxTimelineTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private final TaxTimeline rates = new TaxTimeline(
            List.of(from("2021-01-01", 1600), from("2021-07-01", 1900), from("2027-01-01", 2000)), TODAY);

    @Test
    void aRateEndsWhereTheNextOneBegins() {
        assertThat(rates.steps())
                .containsExactly(
                        step("2021-01-01", "2021-06-30", "16", false, false),
                        step("2021-07-01", "2026-12-31", "19", true, false),
                        step("2027-01-01", null, "20", false, true));
    }

    @Test
    void whatHeldBeforeTodayIsNeitherChangedNorTakenAway() {
        assertThatThrownBy(() -> rates.startingOn(LocalDate.parse("2021-07-01")))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("2026-11-30");
        assertThatThrownBy(() -> rates.startingOn(TODAY.minusDays(1))).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> rates.cancelled(LocalDate.parse("2021-01-01"))).isInstanceOf(RuleViolated.class);
        assertThat(rates.startingOn(TODAY)).isEmpty();
    }

    @Test
    void aRateThatWasAnnouncedCanBecomeAnotherOrNone() {
        LocalDate announced = LocalDate.parse("2027-01-01");
        assertThat(rates.startingOn(announced)).isPresent();
        assertThat(rates.cancelled(announced).from()).isEqualTo(announced);
        assertThatThrownBy(() -> rates.cancelled(TODAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDayIsNeededAndIsNotInAnotherCentury() {
        assertThatThrownBy(() -> rates.startingOn(null)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> rates.startingOn(LocalDate.parse("2206-01-01")))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void aCountryKeepsAStandardRateAndMayHaveNoOther() {
        assertThatThrownBy(() -> TaxTimeline.mustFit("DE", "STANDARD", null))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("standard rate");
        TaxTimeline.mustFit("DE", "REDUCED", null);
        TaxTimeline.mustFit("DE", "STANDARD", new Percentage(0));
    }

    @Test
    void aRateIsReadWithAtMostTwoDecimalsUpToAllOfIt() {
        assertThat(Rates.require("5.5", "rate")).isEqualTo(new Percentage(550));
        assertThat(Rates.require(" 19 % ", "rate")).isEqualTo(new Percentage(1900));
        assertThat(Rates.require("100", "rate")).isEqualTo(new Percentage(10_000));
        assertThat(Rates.require("0", "rate")).isEqualTo(new Percentage(0));
        for (String wrong : List.of("100.01", "101", "101 %", "-1", "5.555", "5,5", "nineteen", "1e1")) {
            assertThatThrownBy(() -> Rates.require(wrong, "rate")).as(wrong).isInstanceOf(RuleViolated.class);
        }
    }

    private static Step step(String from, String until, String rate, boolean now, boolean open) {
        return new Step(LocalDate.parse(from), until == null ? null : LocalDate.parse(until), rate, now, open);
    }

    private static TaxRate from(String day, int basisPoints) {
        return new TaxRate("DE", "STANDARD", LocalDate.parse(day), new Percentage(basisPoints));
    }
}
