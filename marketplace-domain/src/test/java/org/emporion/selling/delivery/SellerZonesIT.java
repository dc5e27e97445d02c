package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.selling.delivery.SellerZones.Prices;
import org.emporion.selling.delivery.SellerZones.Trial;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.junit.jupiter.api.Test;

/** The zones of a store, on the real tables. */
class SellerZonesIT {

    private static final Clock TUESDAY = Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Money TEN = Money.parse("10.00", "EUR");

    private final TestDatabase database = TestDatabase.start();
    private final Seat owner = TestStores.anOpenStore(database);

    @Test
    void aZoneIsKeptAsItWasSaidAndPricedByWeightForBuyers() {
        Zone zone = add(germany());

        assertThat(zones(SellerZones::list)).containsExactly(zone);
        assertThat(zone.methods().get(0).prices().get(0).bands())
                .containsExactly(band(0L, 2_000L, "4.90"), band(2_000L, 31_500L, "9.90"));
        assertThat(shown("DE", "10115", 2_001)).containsExactly("Parcel 9.90 EUR Thu 3 – Fri 4 Dec");
        assertThat(shown("DE", "18565", 100)).isEmpty();
        assertThat(shown("DE", "10115", 31_501)).isEmpty();
    }

    @Test
    void aTrialTellsWhatAParcelCostsAndWhyItCannotBeSent() {
        add(germany());

        Trial heavy = trial("DE", "10115", 1_200);
        assertThat(heavy.methods())
                .extracting(way -> way.price().toString(), ShippingOptionView::carrier)
                .containsExactly(tuple("4.90 EUR", "DHL"));
        assertThat(heavy.problem()).isNull();
        assertThat(trial("DE", "18565", 1_200).problem()).endsWith(" does not deliver to 18565 in Germany.");
    }

    @Test
    void aCountryIsInOneZoneOnly() {
        add(germany());

        assertThatThrownBy(() -> add(zone(
                        "Neighbours", List.of("AT", "DE"), List.of(), germany().methods())))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.fields())
                                .extracting("field", "code", "detail")
                                .containsExactly(
                                        tuple(
                                                "countries",
                                                "OVERLAP",
                                                "Germany would be in two zones, \"Neighbours\" and \"Home\". Take it out of one of them.")));
        assertThat(zones(SellerZones::list)).hasSize(1);
    }

    @Test
    void whatIsNotNamedStaysAndWhoIsTooLateIsTold() {
        Zone zone = add(germany());
        Zone named = change(zone.id(), new Zone(null, "Germany", null, null, null, null), zone.version());

        assertThat(named.methods()).isEqualTo(zone.methods());
        assertThat(named.excludedPlaces()).isEqualTo(zone.excludedPlaces());
        assertThatThrownBy(() -> change(zone.id(), new Zone(null, "Heimat", null, null, null, null), zone.version()))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> {
                    assertThat(refused.who()).contains(owner.actor().name());
                    assertThat(refused.fields()).extracting("field").containsExactly("name");
                });
        assertThat(change(zone.id(), new Zone(null, "Germany", null, null, null, null), zone.version()))
                .isEqualTo(named);
    }

    @Test
    void whoIsTooLateIsToldWhoHasChangedAWay() {
        Zone zone = add(germany());
        Seat colleague = TestStores.colleague(owner, Role.MANAGER);
        zones(
                colleague,
                (zones, seat) -> zones.change(seat, zone.id(), called("Post", zone), BasedOn.version(zone.version())));

        assertThatThrownBy(() -> change(zone.id(), called("Mail", zone), zone.version()))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> assertThat(refused.who())
                        .contains(colleague.actor().name()));
    }

    @Test
    void theLastWayToShipStays() {
        Zone zone = add(germany());

        assertThatThrownBy(() -> zones((zones, seat) -> {
                    zones.remove(seat, zone.id(), BasedOn.ANYTHING);
                    return null;
                }))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo("LAST_METHOD"));
    }

    @Test
    void aZoneOfAnotherStoreIsNotThere() {
        Zone zone = add(germany());
        Seat other = TestStores.anOpenStore(database);

        assertThatThrownBy(() -> zones(other, (zones, seat) -> zones.get(seat, zone.id())))
                .isInstanceOf(NotFound.class);
        assertThat(zones(other, SellerZones::list)).isEmpty();
    }

    @Test
    void optionsOverTheOtherWayKeepTheirBandsAndDoNotTakeAnotherPrice() {
        Zone zone = add(germany());
        SellerShipping.Option option =
                options(em -> SellerShipping.over(em).list(owner)).get(0);

        assertThat(option.price()).isEqualTo(Money.parse("4.90", "EUR"));
        SellerShipping.Option renamed = new SellerShipping.Option(
                option.id(), "Big parcel", option.price(), option.freeOver(), 1, 3, option.countries());
        options(em ->
                SellerShipping.over(em).change(owner, List.of(SellerShippingIT.whole(renamed)), BasedOn.ANYTHING));
        assertThat(zones(SellerZones::list).get(0).methods().get(0).prices())
                .isEqualTo(zone.methods().get(0).prices());
        SellerShipping.Option cheaper =
                new SellerShipping.Option(option.id(), "Big parcel", TEN, option.freeOver(), 1, 3, option.countries());
        assertThatThrownBy(() -> options(em -> SellerShipping.over(em)
                        .change(owner, List.of(SellerShippingIT.whole(cheaper)), BasedOn.ANYTHING)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(tuple("items[0].price", "BANDS")));
    }

    private Zone germany() {
        return zone(
                "Home",
                List.of("DE"),
                List.of("DE 18565"),
                List.of(new Way(
                        null,
                        "Parcel",
                        "DHL",
                        2,
                        3,
                        "14:00",
                        null,
                        List.of(new Prices(
                                "EUR",
                                Money.parse("100.00", "EUR"),
                                List.of(band(0L, 2_000L, "4.90"), band(2_000L, 31_500L, "9.90")))))));
    }

    /** The zone with another name of its way, and nothing else said. */
    private static Zone called(String name, Zone zone) {
        String way = zone.methods().get(0).id();
        return zone(null, null, null, List.of(new Way(way, name, null, null, null, null, null, null)));
    }

    private static Zone zone(String name, List<String> countries, List<String> excluded, List<Way> methods) {
        return new Zone(null, name, countries, excluded, methods, null);
    }

    private static Band band(Long from, Long to, String price) {
        return new Band(from, to, null, null, Money.parse(price, "EUR"));
    }

    private Zone add(Zone zone) {
        return zones((zones, seat) -> zones.add(seat, zone));
    }

    private Zone change(String id, Zone zone, String version) {
        return zones((zones, seat) -> zones.change(seat, id, zone, BasedOn.version(version)));
    }

    private Trial trial(String country, String postalCode, long grams) {
        return zones((zones, seat) -> zones.trial(seat, new Destination(country, postalCode), TEN, grams));
    }

    private List<String> shown(String country, String postalCode, long grams) {
        return database
                .as("emporion_storefront", em -> new StoreDelivery(em, TUESDAY)
                        .of(owner.storeSlug(), TEN, grams, null, new Destination(country, postalCode)))
                .stream()
                .map(way -> way.name() + " " + way.price() + " " + way.arrives().written())
                .toList();
    }

    private interface Work<T> {
        T on(SellerZones zones, Seat seat);
    }

    private <T> T zones(Work<T> work) {
        return zones(owner, work);
    }

    private <T> T zones(Seat seat, Work<T> work) {
        return database.as("emporion_seller", em -> new TenantScope(em, new Sql(em))
                .within(seat.tenant(), seat.actor(), () -> work.on(SellerZones.over(em, TUESDAY), seat)));
    }

    private <T> T options(Function<EntityManager, T> work) {
        return database.as("emporion_seller", em -> new TenantScope(em, new Sql(em))
                .within(owner.tenant(), owner.actor(), () -> work.apply(em)));
    }
}
