package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

/** What shipping costs. */
class ShippingRateTest {

    private static final Money FLAT = Money.parse("4.90", "EUR");
    private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");

    @Test
    void shippingIsFreeFromTheAmountOn() {
        ShippingRate rate = new ShippingRate(
                Ids.next(), "Standard", FLAT, Money.parse("50.00", "EUR"), 2, 4, DeliveryCountries.EUROPE);

        assertThat(priceFor(rate, "49.99")).isEqualTo(FLAT);
        assertThat(priceFor(rate, "50.00")).hasToString("0.00 EUR");
        assertThat(view(rate, "50.00", Destination.UNKNOWN).orElseThrow().days())
                .isEqualTo("2-4");
    }

    @Test
    void aWayGoesToItsCountriesAndIsShownWhileNobodyKnowsWhere() {
        ShippingRate rate = new ShippingRate(Ids.next(), "Letter", FLAT, null, 1, 1, DeliveryCountries.read("AT DE"));

        assertThat(view(rate, "1.00", new Destination("DE", null))).isPresent();
        assertThat(view(rate, "1.00", new Destination("AQ", null))).isEmpty();
        assertThat(view(rate, "1.00", Destination.UNKNOWN).orElseThrow().countries())
                .containsExactly("AT", "DE");
    }

    @Test
    void aFlatRateStaysFlat() {
        ShippingRate rate = new ShippingRate(Ids.next(), "Express", FLAT, null, 1, 1, DeliveryCountries.read("DE"));

        assertThat(priceFor(rate, "9999.00")).isEqualTo(FLAT);
        assertThat(view(rate, "1.00", Destination.UNKNOWN).orElseThrow().days()).isEqualTo("1");
    }

    private static Money priceFor(ShippingRate rate, String worth) {
        return view(rate, worth, Destination.UNKNOWN).orElseThrow().price();
    }

    private static Optional<ShippingOptionView> view(ShippingRate rate, String worth, Destination to) {
        return rate.view(new Parcel(Money.parse(worth, "EUR"), 0), to, MONDAY, null);
    }
}
