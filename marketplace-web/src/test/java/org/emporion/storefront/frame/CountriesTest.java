package org.emporion.storefront.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.emporion.kernel.DaySpan;
import org.emporion.kernel.Money;
import org.emporion.selling.delivery.ShippingOptionView;
import org.junit.jupiter.api.Test;

/** Countries in a line of text. */
class CountriesTest {

    private final Countries countries = new Countries();

    @Test
    void upToFourAreNamed() {
        assertThat(countries.few(List.of("AT", "CH", "DE", "FR"))).isEqualTo("Austria, France, Germany, Switzerland");
        assertThat(countries.isFew(List.of("AT", "CH", "DE", "FR"))).isTrue();
    }

    @Test
    void ofMoreThreeAreNamedAndTheOthersCounted() {
        assertThat(countries.few(List.of("AT", "CH", "DE", "FR", "SE")))
                .isEqualTo("Austria, France, Germany and 2 more");
        assertThat(countries.isFew(List.of("AT", "CH", "DE", "FR", "SE"))).isFalse();
    }

    @Test
    void waysThatGoToTheSameCountriesNeedNotSayWhere() {
        assertThat(countries.differ(List.of(way("DE", "AT"), way("AT", "DE")))).isFalse();
        assertThat(countries.differ(List.of(way("DE")))).isFalse();
        assertThat(countries.differ(List.of())).isFalse();
        assertThat(countries.differ(List.of(way("DE"), way("JP", "US")))).isTrue();
    }

    private static ShippingOptionView way(String... to) {
        DaySpan soon = new DaySpan(LocalDate.parse("2026-12-02"), LocalDate.parse("2026-12-04"));
        return new ShippingOptionView(
                "id", "Parcel", Money.parse("4.90", "EUR"), "2-4", null, false, List.of(to), null, soon);
    }
}
