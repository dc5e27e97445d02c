package org.emporion.portal.store;

import java.util.List;
import org.emporion.selling.delivery.SellerZones.Zone;

/** What zones leave open that their store should know. */
final class ZoneGaps {

    private ZoneGaps() {}

    /** Whether a price depends on what a parcel weighs. */
    static boolean byWeight(List<Zone> zones) {
        return zones.stream()
                .flatMap(zone -> zone.methods().stream())
                .flatMap(way -> way.prices().stream())
                .flatMap(prices -> prices.bands().stream())
                .anyMatch(band -> band.gramsFrom() != null || band.gramsTo() != null);
    }

    /** The names of those that have ways to ship, but none with a price in this currency. */
    static List<String> unpriced(List<Zone> zones, String currency) {
        return zones.stream()
                .filter(zone -> !zone.methods().isEmpty())
                .filter(zone -> zone.methods().stream()
                        .flatMap(way -> way.prices().stream())
                        .noneMatch(prices -> prices.currency().equals(currency)))
                .map(Zone::name)
                .toList();
    }
}
