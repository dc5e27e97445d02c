package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

/** What shipping costs. */
class ShippingRateTest {

    private static final Money FLAT = Money.parse("4.90", "EUR");

    @Test
    void shippingIsFreeFromTheAmountOn() {
        ShippingRate rate = new ShippingRate(
                Ids.next(), "Standard", FLAT, Money.parse("50.00", "EUR"), 2, 4, DeliveryCountries.EUROPE);

        assertThat(rate.priceFor(Money.parse("49.99", "EUR"))).isEqualTo(FLAT);
        assertThat(rate.priceFor(Money.parse("50.00", "EUR"))).hasToString("0.00 EUR");
        assertThat(rate.forItems(FLAT, 0, true).days()).isEqualTo("2-4");
    }

    @Test
    void aWayGoesToItsCountriesAndIsShownWhileNobodyKnowsWhere() {
        ShippingRate rate = new ShippingRate(Ids.next(), "Letter", FLAT, null, 1, 1, DeliveryCountries.read("AT DE"));

        assertThat(rate.shipsTo("DE")).isTrue();
        assertThat(rate.shipsTo("AQ")).isFalse();
        assertThat(rate.shipsTo(null)).isTrue();
        assertThat(rate.forItems(FLAT, 0, true).countries()).containsExactly("AT", "DE");
    }

    @Test
    void aFlatRateStaysFlat() {
        ShippingRate rate = new ShippingRate(Ids.next(), "Express", FLAT, null, 1, 1, DeliveryCountries.read("DE"));

        assertThat(rate.priceFor(Money.parse("9999.00", "EUR"))).isEqualTo(FLAT);
        assertThat(rate.forItems(FLAT, 0, false).days()).isEqualTo("1");
    }
}
