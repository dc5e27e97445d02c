package org.emporion.selling.delivery;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.address.Countries;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.selling.delivery.SellerZones.Zone;

/** What may be said of a zone and its ways to ship, and what is left unsaid. */
final class ZoneRules {

    private static final List<String> WEEKDAYS =
            Transit.WEEKDAYS.stream().map(DayOfWeek::name).toList();

    private static final Set<String> DAYS =
            Stream.of(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 365;

    private ZoneRules() {}

    /**
     * With what is not said as it is now, or as it is usual.
     *
     * @param now null for a new one
     */
    static Zone filled(Zone wanted, Zone now) {
        List<Way> present = now == null ? List.of() : now.methods();
        return new Zone(
                now == null ? null : now.id(),
                wanted.name() != null || now == null ? wanted.name() : now.name(),
                countries(wanted, now),
                places(wanted, now),
                wanted.methods() == null
                        ? present
                        : wanted.methods().stream()
                                .map(way -> filled(way, present))
                                .toList(),
                null);
    }

    private static List<String> countries(Zone wanted, Zone now) {
        if (wanted.countries() == null) {
            return now == null ? List.of() : now.countries();
        }
        return wanted.countries().stream()
                .map(code -> code == null ? "" : code.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> places(Zone wanted, Zone now) {
        if (wanted.excludedPlaces() == null) {
            return now == null ? List.of() : now.excludedPlaces();
        }
        return wanted.excludedPlaces().stream().map(String::valueOf).toList();
    }

    private static Way filled(Way said, List<Way> present) {
        Way way = said == null ? new Way(null, null, null, null, null, null, null, null) : said;
        Optional<Way> known = present.stream()
                .filter(each -> each.id() != null && each.id().equals(way.id()))
                .findFirst();
        return new Way(
                way.id(),
                or(way.name(), known.map(Way::name)),
                or(way.carrier(), known.map(Way::carrier)),
                or(way.daysMin(), known.map(Way::daysMin)),
                or(way.daysMax(), known.map(Way::daysMax)),
                or(way.cutOff(), known.map(Way::cutOff).or(() -> Optional.of(Transit.NOON.toString()))),
                or(way.workingDays(), known.map(Way::workingDays).or(() -> Optional.of(WEEKDAYS))),
                or(way.prices(), known.map(Way::prices)));
    }

    private static <T> T or(T said, Optional<T> otherwise) {
        return said != null ? said : otherwise.orElse(null);
    }

    /** Notes every bad field. */
    static void check(Zone zone, Problems problems) {
        problems.text(zone.name(), "name", 1, 80);
        DeliveryCountries.check(zone.countries(), "countries", problems);
        ExcludedPlaces.check(zone.excludedPlaces(), new HashSet<>(zone.countries()), "excludedPlaces", problems);
        for (int i = 0; i < zone.methods().size(); i++) {
            check(zone.methods().get(i), "methods[" + i + "].", problems);
        }
    }

    private static void check(Way way, String at, Problems problems) {
        problems.text(way.name(), at + "name", 1, 80)
                .text(way.carrier(), at + "carrier", 0, 80)
                .require(way.daysMin() != null, at + "daysMin", "REQUIRED", "How many working days does it take?")
                .require(way.daysMax() != null, at + "daysMax", "REQUIRED", "How many working days does it take?")
                .require(
                        way.daysMin() == null || way.daysMin() >= 0,
                        at + "daysMin",
                        "RANGE",
                        "Working days are 0 or more.")
                .require(
                        way.daysMin() == null
                                || way.daysMax() == null
                                || way.daysMax() >= way.daysMin() && way.daysMax() <= LONGEST,
                        at + "daysMax",
                        "RANGE",
                        "Give the working days from earliest to latest.")
                .require(
                        way.cutOff().strip().matches("([01]\\d|2[0-3]):[0-5]\\d"),
                        at + "cutOff",
                        "TIME",
                        "Give the time as hours and minutes, for example 14:30.")
                .require(
                        !way.workingDays().isEmpty() && DAYS.containsAll(way.workingDays()),
                        at + "workingDays",
                        "DAY",
                        "Give at least one day on which you send, for example MONDAY.");
        PriceRules.check(way.prices(), at, problems);
    }

    /**
     * Notes ways with an id that is none of these, and the same way twice.
     *
     * @param present the ids of the ways that are there
     */
    static void checkKnown(Zone zone, Set<String> present, Problems problems) {
        Set<String> met = new HashSet<>();
        for (int i = 0; i < zone.methods().size(); i++) {
            String id = zone.methods().get(i).id();
            boolean known = id == null || present.contains(id) && met.add(id);
            problems.require(known, "methods[" + i + "].id", "UNKNOWN", ShippingOptions.UNKNOWN);
        }
    }

    /** The refusal of a country that two zones would have. */
    static FieldProblem overlap(Zone wanted, String other, Collection<String> countries) {
        String both = wanted.countries().stream()
                .filter(countries::contains)
                .map(Countries::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return new FieldProblem(
                "countries",
                "OVERLAP",
                "%s would be in two zones, \"%s\" and \"%s\". Take it out of one of them."
                        .formatted(
                                both, wanted.name() == null ? "" : wanted.name().strip(), other));
    }

    /** The fields that would become others than they are, each with what it is now. */
    static List<FieldProblem> differing(Zone wanted, Zone now) {
        List<FieldProblem> found = new ArrayList<>();
        if (!Objects.equals(wanted.name(), now.name())) {
            found.add(LastChange.now("name", now.name()));
        }
        if (!wanted.countries().equals(now.countries())) {
            found.add(LastChange.now("countries", String.join(", ", now.countries())));
        }
        if (!wanted.excludedPlaces().equals(now.excludedPlaces())) {
            found.add(LastChange.now("excludedPlaces", String.join(", ", now.excludedPlaces())));
        }
        if (!wanted.methods().equals(now.methods())) {
            found.add(LastChange.now(
                    "methods", now.methods().stream().map(Way::name).collect(Collectors.joining(", "))));
        }
        return found;
    }

    /** A zone as it is shown; its version is what it says. */
    static Zone view(UUID id, String name, Collection<String> of, ExcludedPlaces places, List<Method> ways) {
        List<Way> methods = ways.stream().map(ZoneRules::view).toList();
        List<String> countries = List.copyOf(of);
        List<String> excluded = places.list();
        return new Zone(
                id.toString(), name, countries, excluded, methods, ContentHash.of(name, countries, excluded, methods));
    }

    private static Way view(Method method) {
        return new Way(
                method.id().toString(),
                method.name(),
                method.carrier(),
                method.daysMin(),
                method.daysMax(),
                method.cutOff().toString(),
                method.workingDays().stream().sorted().map(DayOfWeek::name).toList(),
                method.prices().stream().map(PriceRules::view).toList());
    }

    /** Of what has no bad field; where it goes is the zone's. */
    static Method method(Way way) {
        return new Method(
                Ids.parse(way.id()).orElse(null),
                way.name(),
                way.carrier(),
                way.prices().stream().map(PriceRules::list).toList(),
                way.daysMin(),
                way.daysMax(),
                LocalTime.parse(way.cutOff().strip()),
                way.workingDays().stream().map(DayOfWeek::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                DeliveryCountries.EUROPE);
    }
}
