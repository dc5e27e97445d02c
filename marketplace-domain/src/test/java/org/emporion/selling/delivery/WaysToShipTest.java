package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

/** Which ways there are for a parcel, and why there is none. */
class WaysToShipTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Money TEN = Money.parse("10.00", "EUR");

    private static final ShippingRate LETTER = rate("Letter", new PriceBand(0L, 500L, null, null, 290));
    private static final ShippingRate PARCEL = rate("Parcel", new PriceBand(0L, 31_500L, null, 50_000L, 590));

    @Test
    void theFirstWayThatTakesTheParcelIsChosenUnlessAnotherOneIs() {
        assertThat(chosen(ways("DE", "10115"), 400, null)).isEqualTo("Letter");
        assertThat(chosen(ways("DE", "10115"), 400, PARCEL)).isEqualTo("Parcel");
        assertThat(chosen(ways("DE", "10115"), 700, LETTER)).isEqualTo("Parcel");
    }

    @Test
    void everyReasonIsTold() {
        assertThat(why(ways("AT", "1010"), TEN, 100)).isEqualTo("Mill does not deliver to Austria.");
        assertThat(why(ways("DE", "18565"), TEN, 100)).isEqualTo("Mill does not deliver to 18565 in Germany.");
        assertThat(why(ways("DE", "10115"), TEN, 31_501))
                .isEqualTo("Mill does not deliver 31.501 kg to Germany at once.");
        assertThat(why(
                        new WaysToShip(List.of(PARCEL), new Destination("DE", "10115"), NOW),
                        Money.parse("500.00", "EUR"),
                        600))
                .isEqualTo("Mill does not deliver goods for €500.00 to Germany at once.");
        assertThat(why(ways("DE", "10115"), Money.parse("10.00", "USD"), 100))
                .isEqualTo("Mill has no price in USD for a delivery to Germany.");
        assertThat(new WaysToShip(List.of(), Destination.UNKNOWN, NOW)
                        .whyNot(TEN, 1)
                        .orElseThrow()
                        .detail("Mill"))
                .isEqualTo("Mill does not deliver anywhere at the moment.");
    }

    @Test
    void whereThereIsAWayThereIsNoReason() {
        assertThat(ways("DE", "10115").whyNot(TEN, 100)).isEmpty();
        assertThat(ways(null, null).whyNot(TEN, 100)).isEmpty();
    }

    private static WaysToShip ways(String country, String postalCode) {
        return new WaysToShip(List.of(LETTER, PARCEL), new Destination(country, postalCode), NOW);
    }

    private static ShippingRate rate(String name, PriceBand band) {
        return new ShippingRate(
                Ids.next(),
                name,
                null,
                List.of(new PriceList("EUR", null, List.of(band))),
                Transit.of(1, 2),
                DeliveryCountries.read("DE"),
                ExcludedPlaces.read("DE 18565"));
    }

    private static String chosen(WaysToShip ways, long grams, ShippingRate wanted) {
        return ways.of(TEN, grams, wanted == null ? null : wanted.id()).stream()
                .filter(ShippingOptionView::chosen)
                .map(ShippingOptionView::name)
                .reduce((one, other) -> one + ", " + other)
                .orElse("none");
    }

    private static String why(WaysToShip ways, Money worth, long grams) {
        return ways.whyNot(worth, grams).orElseThrow().detail("Mill");
    }
}
