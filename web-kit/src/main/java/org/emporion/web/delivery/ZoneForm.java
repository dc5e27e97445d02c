package org.emporion.web.delivery;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.delivery.DeliveryCountries;
import org.emporion.selling.delivery.SellerZones;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.selling.delivery.SellerZones.Zone;

/** A delivery zone, as typed. */
class ZoneForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> text = new HashMap<>();
    private final List<WayForm> ways = new ArrayList<>();

    void show(Zone zone) {
        text.put("name", zone.name());
        text.put("countries", DeliveryCountries.typed(zone.countries()));
        text.put("places", String.join(", ", zone.excludedPlaces()));
        zone.methods().forEach(way -> ways.add(new WayForm(way)));
    }

    /**
     * What was typed.
     *
     * @throws RuleViolated naming every bad field, also those that can be read and may not be so
     */
    Zone read() {
        Problems found = new Problems();
        List<String> countries = DeliveryCountries.typed(text.get("countries"), "countries", found);
        List<Way> methods = new ArrayList<>();
        ways.forEach(way -> methods.add(way.read("methods[" + methods.size() + "].", found)));
        Zone zone = new Zone(null, text.getOrDefault("name", ""), countries, places(), methods, null);
        if (!found.none()) {
            SellerZones.problems(zone).forEach(found::add);
        }
        found.throwIfAny();
        return zone;
    }

    private List<String> places() {
        return Stream.of(text.getOrDefault("places", "").split("[,;\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    Map<String, String> text() {
        return text;
    }

    List<WayForm> ways() {
        return ways;
    }
}
