package org.emporion.storefront.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.emporion.kernel.DaySpan;
import org.emporion.kernel.Money;
import org.emporion.selling.delivery.ShippingOptionView;
import org.junit.jupiter.api.Test;

/** Where a store ships, in one line of a product's page. */
class DeliveryBackingTest {

    private static final DaySpan SOON = new DaySpan(LocalDate.parse("2026-12-02"), LocalDate.parse("2026-12-04"));

    @Test
    void theCountriesOfAllWaysAndTheLeastPriceStandTogether() {
        List<ShippingOptionView> ways = List.of(way("9.90", "DE", "AT"), way("4.90", "DE"));

        assertThat(DeliveryBacking.countries(ways)).containsExactly("AT", "DE");
        assertThat(DeliveryBacking.from(ways)).isEqualTo(Money.parse("4.90", "EUR"));
    }

    @Test
    void oneWayAloneTellsItsPriceItself() {
        assertThat(DeliveryBacking.from(List.of(way("4.90", "DE")))).isNull();
        assertThat(DeliveryBacking.countries(List.of())).isEmpty();
    }

    private static ShippingOptionView way(String price, String... countries) {
        return new ShippingOptionView(
                "id", "Parcel", Money.parse(price, "EUR"), "2-4", null, false, List.of(countries), null, SOON);
    }
}
