package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Function;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.audit.PlatformAudit;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.selling.delivery.SellerZones.Prices;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The zones that new stores begin with, as the role of the console really may. */
class PlatformZonesIT {

    private static final String ANN = "ann@platform.example";
    private static final String BOB = "bob@platform.example";

    private final TestDatabase database = TestDatabase.start();

    @AfterEach
    void onlyTheFirstZoneIsLeft() {
        zones(PlatformZones::list).stream()
                .skip(1)
                .map(Zone::id)
                .forEach(id -> zones(zones -> {
                    zones.remove(ANN, id, BasedOn.ANYTHING);
                    return null;
                }));
    }

    @Test
    void inTheBeginningThereIsEuropeByOneFlatWay() {
        List<Zone> zones = zones(PlatformZones::list);

        assertThat(zones).extracting(Zone::name).containsExactly("Europe");
        assertThat(zones.get(0).countries()).isEqualTo(DeliveryCountries.EUROPE.list());
        assertThat(zones.get(0).methods())
                .extracting(Way::name, Way::daysMin, Way::daysMax, Way::cutOff, way -> way.prices()
                        .get(0)
                        .bands())
                .containsExactly(tuple("Standard delivery", 2, 4, "12:00", List.of(band("4.90", "EUR"))));
    }

    @Test
    void aZoneIsMadeChangedAndTakenAwayAndTheLogSaysSo() {
        Zone made = zones(zones -> zones.add(ANN, america("America", "EUR")));
        assertThat(newestChange()).isEqualTo(ANN + " default_zone.created America");
        Zone read = zones(zones -> zones.get(made.id()));
        assertThat(read).isEqualTo(made);
        assertThat(made.methods().get(0).workingDays()).hasSize(5).contains("MONDAY");

        Zone renamed = zones(zones -> zones.change(
                ANN, made.id(), new Zone(null, "Far away", null, null, null, null), BasedOn.version(made.version())));
        assertThat(renamed.countries()).containsExactly("CA", "US");
        assertThat(renamed.methods()).isEqualTo(made.methods());
        assertThat(newestChange()).isEqualTo(ANN + " default_zone.changed Far away");

        remove(made.id(), renamed.version());
        assertThat(newestChange()).isEqualTo(ANN + " default_zone.deleted Far away");
        assertThatThrownBy(() -> zones(zones -> zones.get(made.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void ofTwoAdminsTheLaterIsToldWhatDiffers() {
        Zone seen = zones(zones -> zones.add(ANN, america("America", "EUR")));
        zones(zones -> zones.change(ANN, seen.id(), america("North", "EUR"), BasedOn.version(seen.version())));

        assertThatThrownBy(() -> zones(
                        zones -> zones.change(BOB, seen.id(), america("West", "EUR"), BasedOn.version(seen.version()))))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, refused -> {
                    assertThat(refused.who()).contains(ANN);
                    assertThat(refused.fields()).extracting("field").contains("name");
                });
        assertThatThrownBy(() -> remove(seen.id(), seen.version())).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatNoStoreCouldBeginWithIsRefused() {
        assertThatThrownBy(() -> zones(zones -> zones.add(ANN, america("America", "USD"))))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(tuple("methods[0].prices", "CURRENCY")));
        assertThatThrownBy(() -> zones(zones -> zones.add(
                        ANN,
                        new Zone(
                                null,
                                "Germany",
                                List.of("DE"),
                                List.of(),
                                america("", "EUR").methods(),
                                null))))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(tuple("countries", "OVERLAP")));
        Zone europe = zones(PlatformZones::list).get(0);
        assertThatThrownBy(() -> remove(europe.id(), europe.version()))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("A new store needs at least one way to ship.");
        assertThatThrownBy(() -> zones(zones -> zones.change(
                        ANN, europe.id(), new Zone(null, null, null, null, List.of(), null), BasedOn.ANYTHING)))
                .isInstanceOf(RuleViolated.class);
    }

    private static Zone america(String name, String currency) {
        Way air = new Way(
                null,
                "Air",
                null,
                4,
                8,
                null,
                null,
                List.of(new Prices(currency, null, List.of(band("19.90", currency)))));
        return new Zone(null, name, List.of("US", "CA"), List.of(), List.of(air), null);
    }

    private static Band band(String price, String currency) {
        return new Band(null, null, null, null, Money.parse(price, currency));
    }

    private void remove(String id, String version) {
        zones(zones -> {
            zones.remove(ANN, id, BasedOn.version(version));
            return null;
        });
    }

    private <T> T zones(Function<PlatformZones, T> work) {
        return database.as(
                "emporion_operator",
                em -> work.apply(new PlatformZones(
                        new DefaultZones(em),
                        new TenantScope(em, new Sql(em)),
                        new LastChange(new Sql(em)),
                        Currencies.USUAL)));
    }

    private String newestChange() {
        return database.as("emporion_operator", em -> new PlatformAudit(new Sql(em))
                .newest(new AuditQuery(null, null, "default_zone", null, null, null, null), 1).stream()
                        .map(entry -> entry.actor() + " " + entry.action() + " " + entry.subjectName())
                        .findFirst()
                        .orElse(null));
    }
}
