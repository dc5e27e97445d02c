package org.emporion.web.delivery;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.delivery.DeliveryCountries;
import org.emporion.selling.delivery.SellerZones;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.selling.delivery.SellerZones.Zone;
import org.emporion.web.faces.Clash;
import org.emporion.web.faces.Edited;
import org.emporion.web.faces.EditedRows;
import org.emporion.web.faces.OthersChange;

/** A delivery zone, as typed, beside what the page showed first: two people may change different things of it. */
class ZoneForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "zone.";
    private static final String COUNTRIES = "countries";
    private static final String PLACES = "excludedPlaces";

    private final Edited fields = new Edited();
    private final EditedRows<WayForm> ways = new EditedRows<>("methods", WORDS, "name");
    private List<String> order = List.of();

    void show(Zone zone) {
        fields.show(values(zone));
        ways.show(rows(zone));
        order = keys(ways());
    }

    /**
     * What was typed.
     *
     * @throws RuleViolated naming every bad field, also those that can be read and may not be so
     */
    Zone read() {
        Problems found = new Problems();
        List<String> countries = DeliveryCountries.typed(text().get(COUNTRIES), COUNTRIES, found);
        List<Way> methods = new ArrayList<>();
        ways().forEach(way -> methods.add(way.read("methods[" + methods.size() + "].", found)));
        Zone zone = new Zone(null, text().getOrDefault("name", ""), countries, places(), methods, null);
        if (!found.none()) {
            SellerZones.problems(zone).forEach(found::add);
        }
        found.throwIfAny();
        return zone;
    }

    /** What others have changed of the zone since it was shown; to be asked before {@link #catchUp}. */
    List<OthersChange> others(Zone now) {
        return Stream.concat(fields.others(WORDS, values(now)).stream(), ways.others(rows(now)).stream())
                .toList();
    }

    /** Takes over what others have changed of the zone; answers where both did different things. */
    List<Clash> catchUp(Zone now) {
        ways().forEach(WayForm::note);
        List<WayForm> rows = rows(now);
        List<Clash> both = new ArrayList<>(fields.catchUp(WORDS, values(now)));
        both.addAll(ways.catchUp(arranged(rows)));
        order = keys(rows);
        return both;
    }

    /** As they were put in order here, if they were; those of others stand behind. */
    private List<WayForm> arranged(List<WayForm> now) {
        List<String> typed = keys(ways());
        if (typed.equals(order.stream().filter(typed::contains).toList())) {
            return now;
        }
        return now.stream()
                .sorted(Comparator.comparingInt(
                        way -> typed.contains(way.key()) ? typed.indexOf(way.key()) : Integer.MAX_VALUE))
                .toList();
    }

    private static List<String> keys(List<WayForm> ways) {
        return ways.stream().map(WayForm::key).filter(Objects::nonNull).toList();
    }

    private static List<WayForm> rows(Zone zone) {
        return zone.methods().stream().map(WayForm::new).toList();
    }

    private static Map<String, String> values(Zone zone) {
        return Map.of(
                "name",
                zone.name(),
                COUNTRIES,
                DeliveryCountries.typed(zone.countries()),
                PLACES,
                String.join(", ", zone.excludedPlaces()));
    }

    private List<String> places() {
        return Stream.of(text().getOrDefault(PLACES, "").split("[,;\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    Map<String, String> text() {
        return fields.getTyped();
    }

    List<WayForm> ways() {
        return ways.getRows();
    }
}
