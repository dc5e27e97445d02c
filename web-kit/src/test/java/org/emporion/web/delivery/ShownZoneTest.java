package org.emporion.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.selling.delivery.DeliveryCountries;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.selling.delivery.SellerZones.Prices;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.junit.jupiter.api.Test;

/** A delivery zone in a list. */
class ShownZoneTest {

    @Test
    void aWayIsOneLineWithItsLeastAndItsHighestPrice() {
        Money free = euros("50.00");
        ShownZone zone = shown(
                List.of("DE"),
                way(2, 2, new Prices("EUR", free, List.of(band("9.90"), band("4.90"), band("6.90")))),
                way(1, 3, new Prices("EUR", null, List.of(band("3.00")))));

        assertThat(zone.ways().get(0).days()).isEqualTo("2");
        assertThat(zone.ways().get(0).prices()).containsExactly(new ShownZone.Span(euros("4.90"), euros("9.90"), free));
        assertThat(zone.ways().get(1).days()).isEqualTo("1–3");
        assertThat(zone.ways().get(1).prices()).containsExactly(new ShownZone.Span(euros("3.00"), null, null));
    }

    @Test
    void aFewCountriesAreNamedAndManyAreCalledByOneName() {
        ShownZone few = shown(List.of("DE", "AT"));
        ShownZone europe = shown(DeliveryCountries.typed("Europe", "countries", new Problems()));
        ShownZone many = shown(List.of("AT", "BE", "BG", "CH", "DE", "DK", "ES", "FI", "FR"));

        assertThat(few.hasMany()).isFalse();
        assertThat(few.countries())
                .containsExactly(
                        new ShownZone.Country("\uD83C\uDDE6\uD83C\uDDF9", "Austria"),
                        new ShownZone.Country("\uD83C\uDDE9\uD83C\uDDEA", "Germany"));
        assertThat(europe.hasMany()).isTrue();
        assertThat(europe.called()).isEqualTo("Europe");
        assertThat(many.called()).isEqualTo("Austria, Belgium, Bulgaria …");
    }

    private static ShownZone shown(List<String> countries, Way... ways) {
        return ShownZone.all(List.of(new Zone("id", "Home", countries, List.of(), List.of(ways), "1")))
                .get(0);
    }

    private static Way way(int daysMin, int daysMax, Prices prices) {
        return new Way("id", "Parcel", null, daysMin, daysMax, "12:00", List.of("MONDAY"), List.of(prices));
    }

    private static Band band(String price) {
        return new Band(null, null, null, null, euros(price));
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
