package org.emporion.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emporion.kernel.Money;
import org.emporion.selling.delivery.SellerZones.Band;
import org.emporion.selling.delivery.SellerZones.Prices;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.OthersChange;
import org.junit.jupiter.api.Test;

/** A delivery zone that two people edit at once. */
class ZoneFormTest {

    private static final Way LETTER = way("letter", "Letter", "2.00", "MONDAY");
    private static final Way PARCEL = way("parcel", "Parcel", "5.00", "MONDAY");

    private final ZoneForm form = new ZoneForm();

    ZoneFormTest() {
        form.show(zone("Home", LETTER, PARCEL));
    }

    @Test
    void differentThingsOfTwoPeopleAreBothKept() {
        price(1, "6.00");
        form.text().put("excludedPlaces", "DE 18565");
        Zone theirs = zone("Germany", way("letter", "Letter", "2.50", "MONDAY", "SATURDAY"), PARCEL);

        assertThat(form.others(theirs))
                .containsExactlyInAnyOrder(
                        new OthersChange("zone.name", ""),
                        new OthersChange("zone.prices", "Letter"),
                        new OthersChange("zone.workingDays", "Letter"));
        assertThat(form.catchUp(theirs)).isEmpty();
        Zone both = form.read();
        assertThat(both.name()).isEqualTo("Germany");
        assertThat(both.excludedPlaces()).containsExactly("DE 18565");
        assertThat(both.methods())
                .containsExactly(
                        way("letter", "Letter", "2.50", "MONDAY", "SATURDAY"),
                        way("parcel", "Parcel", "6.00", "MONDAY"));
    }

    @Test
    void whatBothHaveChangedIsAskedWhereItStandsInWords() {
        price(1, "7.00");
        form.ways().get(0).setDays(List.of("FRIDAY"));

        assertThat(form.catchUp(zone(
                        "Home",
                        way("letter", "Letter", "2.00", "SATURDAY"),
                        way("parcel", "Parcel", "6.00", "MONDAY"))))
                .containsExactlyInAnyOrder(
                        new Clash(
                                "methods[0].workingDays", "zone.workingDays", "Letter", Clash.Kind.CHANGED, "Saturday"),
                        new Clash("methods[1].prices", "zone.prices", "Parcel", Clash.Kind.CHANGED, "6.00 EUR"));
        assertThat(form.read().methods())
                .containsExactly(way("letter", "Letter", "2.00", "FRIDAY"), way("parcel", "Parcel", "7.00", "MONDAY"));
    }

    @Test
    void aWayThatOneTookAwayAndTheOtherTypedIntoIsAskedAbout() {
        price(1, "7.00");

        assertThat(form.catchUp(zone("Home", LETTER))).extracting(Clash::kind).containsExactly(Clash.Kind.GONE);
        assertThat(form.read().methods()).containsExactly(LETTER, way(null, "Parcel", "7.00", "MONDAY"));
    }

    @Test
    void anOrderIsKeptBesideWhatOthersHaveAdded() {
        form.ways().add(form.ways().remove(0));
        Way express = way("express", "Express", "9.00", "MONDAY");

        assertThat(form.catchUp(zone("Home", express, LETTER, PARCEL))).isEmpty();
        assertThat(form.read().methods()).containsExactly(PARCEL, LETTER, express);
    }

    @Test
    void anOrderOfOthersIsTakenOver() {
        form.text().put("name", "Germany");

        assertThat(form.catchUp(zone("Home", PARCEL, LETTER))).isEmpty();
        assertThat(form.read().methods()).containsExactly(PARCEL, LETTER);
        assertThat(form.read().name()).isEqualTo("Germany");
    }

    private void price(int way, String price) {
        form.ways().get(way).getBands().get(0).getText().putAll(Map.of("price", price));
    }

    private static Zone zone(String name, Way... ways) {
        return new Zone("zone", name, List.of("DE"), List.of(), List.of(ways), "1");
    }

    private static Way way(String id, String name, String price, String... days) {
        Band band = new Band(null, null, null, null, Money.parse(price, "EUR"));
        return new Way(id, name, "DHL", 1, 3, "12:00", List.of(days), List.of(new Prices("EUR", null, List.of(band))));
    }
}
