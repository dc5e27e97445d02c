package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.selling.delivery.SellerShipping.Option;
import org.junit.jupiter.api.Test;

/** The zones of a store and what goes to them. */
class DeliveryPlanTest {

    private static final TenantId STORE = new TenantId(Ids.next());

    @Test
    void aWayOfItsOwnCountriesTakesAZoneApart() {
        DeliveryPlan first = with(empty(), option(null, "Parcel", "AT", "DE", "FR"));

        assertThat(told(first)).containsExactly("Austria, France, Germany: AT DE FR by Parcel");

        DeliveryPlan next = with(first, known(first, 0, "AT", "DE", "FR"), option(null, "Express", "DE"));

        assertThat(told(next))
                .containsExactlyInAnyOrder(
                        "Austria, France, Germany: AT FR by Parcel", "Germany: DE by Parcel Express");
    }

    @Test
    void aCountryToWhichNothingGoesAnyMoreLeavesItsZone() {
        DeliveryPlan first = with(empty(), option(null, "Parcel", "AT", "DE"), option(null, "Letter", "FR"));

        DeliveryPlan next = with(first, known(first, 0, "DE"), known(first, 1, "FR", "ES"));

        assertThat(told(next)).containsExactlyInAnyOrder("Austria, Germany: DE by Parcel", "France: ES FR by Letter");
    }

    @Test
    void aZoneTakesItsWaysWithItWhenItsCountriesChange() {
        DeliveryPlan first =
                with(empty(), option(null, "Parcel", "AT", "DE"), option(null, "Letter", "AT", "DE", "FR"));
        DeliveryZone zone = zone(first, "DE");

        DeliveryPlan next = first.with(
                zone,
                "Home",
                new TreeSet<>(List.of("CH", "DE")),
                ExcludedPlaces.read("DE 18565,AT 1*"),
                methods(first, zone));

        assertThat(told(next)).containsExactlyInAnyOrder("Home: CH DE by Parcel Letter", "France: FR by Letter");
        assertThat(zone.excluded().list()).containsExactly("DE 18565");
    }

    @Test
    void whatIsNotNamedOfAZoneGoesThereNoMoreAndIsGoneWhereItWentNowhereElse() {
        DeliveryPlan first =
                with(empty(), option(null, "Parcel", "AT", "DE"), option(null, "Letter", "AT", "DE", "FR"));
        DeliveryZone zone = zone(first, "DE");
        Method express = method(null, "Express");

        DeliveryPlan next = first.with(zone, "Home", zone.countries(), ExcludedPlaces.NONE, List.of(express));

        assertThat(told(next)).containsExactlyInAnyOrder("Home: AT DE by Express", "France: FR by Letter");
    }

    @Test
    void waysOfAZoneStandInTheOrderGiven() {
        DeliveryPlan first = with(empty(), option(null, "Parcel", "DE"), option(null, "Letter", "DE"));
        DeliveryZone zone = zone(first, "DE");
        List<Method> turned = new ArrayList<>(methods(first, zone));
        Collections.reverse(turned);

        DeliveryPlan next = first.with(zone, "Home", zone.countries(), ExcludedPlaces.NONE, turned);

        assertThat(told(next)).containsExactly("Home: DE by Letter Parcel");
    }

    @Test
    void aNewWayStandsWhereItIsPut() {
        DeliveryPlan first = with(empty(), option(null, "Parcel", "DE"), option(null, "Letter", "DE"));
        DeliveryZone zone = zone(first, "DE");
        List<Method> known = methods(first, zone);

        DeliveryPlan next = first.with(
                zone,
                "Home",
                zone.countries(),
                ExcludedPlaces.NONE,
                List.of(method(null, "Express"), known.get(0), method(null, "Bike"), known.get(1)));

        assertThat(told(next)).containsExactly("Home: DE by Express Parcel Bike Letter");
    }

    @Test
    void aZoneThatGoesTakesWhatGoesNowhereElse() {
        DeliveryPlan first =
                with(empty(), option(null, "Parcel", "AT", "DE"), option(null, "Letter", "AT", "DE", "FR"));

        DeliveryPlan next = first.without(zone(first, "DE"));

        assertThat(told(next)).containsExactly("France: FR by Letter");
        assertThat(next.options().all()).hasSize(1);
    }

    @Test
    void anotherZoneThatHasACountryIsFound() {
        DeliveryPlan plan = with(empty(), option(null, "Parcel", "DE"), option(null, "Letter", "FR"));

        assertThat(plan.other(zone(plan, "DE").id(), List.of("DE", "FR"))).contains(zone(plan, "FR"));
        assertThat(plan.other(zone(plan, "DE").id(), List.of("DE", "AT"))).isEmpty();
        assertThat(plan.other(null, List.of("DE"))).contains(zone(plan, "DE"));
    }

    private static DeliveryPlan empty() {
        return new DeliveryPlan(STORE, List.of(), new ShippingOptions(List.of()));
    }

    private static DeliveryPlan with(DeliveryPlan plan, Option... options) {
        return plan.with(plan.options().replacedBy(STORE, List.of(options)));
    }

    private static Option known(DeliveryPlan plan, int place, String... countries) {
        Option now = plan.options().view().get(place);
        return option(now.id(), now.name(), countries);
    }

    private static Option option(String id, String name, String... countries) {
        return new Option(id, name, Money.parse("4.90", "EUR"), null, 1, 2, Arrays.asList(countries));
    }

    private static Method method(UUID id, String name) {
        ShippingOption any = ShippingOption.in(STORE);
        any.become(option(null, name, "DE"), 0);
        Method method = any.method();
        return new Method(
                id, name, null, method.prices(), 1, 2, method.cutOff(), method.workingDays(), method.countries());
    }

    private static DeliveryZone zone(DeliveryPlan plan, String country) {
        return plan.zones().stream()
                .filter(each -> each.countries().contains(country))
                .findFirst()
                .orElseThrow();
    }

    private static List<Method> methods(DeliveryPlan plan, DeliveryZone zone) {
        return plan.ways(zone).stream().map(ShippingOption::method).toList();
    }

    private static List<String> told(DeliveryPlan plan) {
        return plan.zones().stream()
                .map(zone -> zone.name() + ": " + String.join(" ", zone.countries()) + " by "
                        + String.join(
                                " ",
                                plan.ways(zone).stream()
                                        .map(ShippingOption::name)
                                        .toList()))
                .toList();
    }
}
