package org.emporion.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.kernel.Money;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.selling.delivery.SellerZones.Prices;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.junit.jupiter.api.Test;

/** What a store that ships so has to know: what its products weigh, and that ways have a price in its currency. */
class ZoneGapsTest {

    @Test
    void aPriceUpToAWeightOrOverOneDependsOnIt() {
        assertThat(ZoneGaps.byWeight(List.of(zone(new Band(null, 2_000L, null, null, euros("4.90"))))))
                .isTrue();
        assertThat(ZoneGaps.byWeight(List.of(
                        zone(new Band(null, null, null, null, euros("4.90"))),
                        zone(new Band(2_000L, null, null, null, euros("9.90"))))))
                .isTrue();
    }

    @Test
    void onePriceOrSeveralByWorthDoNot() {
        assertThat(ZoneGaps.byWeight(List.of())).isFalse();
        assertThat(ZoneGaps.byWeight(List.of(zone(
                        new Band(null, null, null, euros("50.00"), euros("4.90")),
                        new Band(null, null, euros("50.00"), null, euros("0.00"))))))
                .isFalse();
    }

    @Test
    void aZoneWithoutAPriceInTheMainCurrencyIsNamed() {
        List<Zone> zones = List.of(zone(new Band(null, null, null, null, euros("4.90"))));
        assertThat(ZoneGaps.unpriced(zones, "EUR")).isEmpty();
        assertThat(ZoneGaps.unpriced(zones, "SEK")).containsExactly("Home");
    }

    private static Zone zone(Band... bands) {
        Prices prices = new Prices("EUR", null, List.of(bands));
        Way way = new Way("id", "Parcel", null, 1, 2, "12:00", List.of("MONDAY"), List.of(prices));
        return new Zone("id", "Home", List.of("DE"), List.of(), List.of(way), "1");
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
