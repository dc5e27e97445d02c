package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** What a new store ships by. */
class DefaultShippingTest {

    private static final TenantId STORE = new TenantId(Ids.next());

    private final DefaultZone home = zone(
            "Home", Set.of("DE"), ExcludedPlaces.read("DE 18565"), way("Letter", "EUR"), way("Parcel", "EUR", "USD"));
    private final DefaultZone world = zone("America", Set.of("CA", "US"), ExcludedPlaces.NONE, way("Air", "EUR"));

    @Test
    void aStoreGetsCopiesOfAllZonesInTheirOrder() {
        DeliveryPlan plan = DefaultShipping.plan(STORE, "EUR", "DE", List.of(home, world));

        assertThat(plan.zones()).extracting(DeliveryZone::name).containsExactly("Home", "America");
        assertThat(plan.zones().get(0).excluded().list()).containsExactly("DE 18565");
        assertThat(ways(plan, 0)).containsExactly("Letter", "Parcel");
        assertThat(ways(plan, 1)).containsExactly("Air");
        assertThat(plan.options().all()).extracting(ShippingOption::position).containsExactly(0, 1, 2);
        assertThat(plan.options().all())
                .extracting(ShippingOption::id)
                .doesNotContainAnyElementsOf(
                        home.methods().stream().map(Method::id).toList());
    }

    @Test
    void aCountryThatIsInNoZoneIsOneOfItsOwnWithTheWaysOfTheFirst() {
        DeliveryPlan plan = DefaultShipping.plan(STORE, "EUR", "NZ", List.of(home, world));

        assertThat(plan.zones()).extracting(DeliveryZone::name).containsExactly("Home", "America", "New Zealand");
        assertThat(ways(plan, 2)).containsExactly("Letter", "Parcel");
        assertThat(plan.options().all()).hasSize(3);
        assertThat(plan.zones().get(0).countries()).containsExactly("DE");
    }

    @Test
    void aWayIsPricedInTheCurrencyOfTheStoreWhereItIsInThat() {
        DeliveryPlan plan = DefaultShipping.plan(STORE, "USD", "DE", List.of(home));

        assertThat(plan.options().all())
                .flatExtracting(ShippingOption::prices)
                .extracting(PriceList::currency)
                .containsExactly("EUR", "USD");
    }

    private static List<String> ways(DeliveryPlan plan, int zone) {
        return plan.ways(plan.zones().get(zone)).stream()
                .map(ShippingOption::name)
                .toList();
    }

    private static DefaultZone zone(String name, Set<String> countries, ExcludedPlaces excluded, Method... ways) {
        DefaultZone zone = new DefaultZone(0);
        zone.become(name, countries, excluded, new ArrayList<>(List.of(ways)));
        return zone;
    }

    private static Method way(String name, String... currencies) {
        List<PriceList> prices = Stream.of(currencies)
                .map(currency -> PriceList.flat(Money.parse("4.90", currency), null))
                .toList();
        return new Method(
                null, name, null, prices, 1, 3, LocalTime.NOON, Transit.WEEKDAYS, DeliveryCountries.read("DE"));
    }
}
