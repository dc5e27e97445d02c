package org.emporion.selling.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.kernel.TenantId;

/** The zones of one store and the ways in which it ships to them. Every country that a way goes to is in a zone. */
final class DeliveryPlan {

    private final TenantId store;
    private final List<DeliveryZone> zones;
    private final ShippingOptions options;

    /** Zones to which something went when this was read. */
    private final Set<UUID> served;

    DeliveryPlan(TenantId store, List<DeliveryZone> zones, ShippingOptions options) {
        this.store = store;
        this.zones = List.copyOf(zones);
        this.options = options;
        served = zones.stream()
                .filter(zone -> !ways(zone).isEmpty())
                .map(DeliveryZone::id)
                .collect(Collectors.toSet());
    }

    List<DeliveryZone> zones() {
        return zones;
    }

    ShippingOptions options() {
        return options;
    }

    Optional<DeliveryZone> zone(UUID id) {
        return zones.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The ways that go to a zone, in the order in which buyers see them. */
    List<ShippingOption> ways(DeliveryZone zone) {
        return options.all().stream()
                .filter(way -> goesTo(way, zone.countries()))
                .toList();
    }

    /** The zone that has one of these countries, other than this one. */
    Optional<DeliveryZone> other(UUID zone, Collection<String> countries) {
        return zones.stream()
                .filter(each -> !each.id().equals(zone))
                .filter(each -> each.countries().stream().anyMatch(countries::contains))
                .findFirst();
    }

    /**
     * With a zone as it is wanted, which is new unless it is one of these.
     *
     * @param methods the ways that go there afterwards, in their order; those that went there and are not among them do not any
     *     more, and are gone when they went nowhere else
     */
    DeliveryPlan with(
            DeliveryZone known,
            String name,
            SortedSet<String> countries,
            ExcludedPlaces excluded,
            List<Method> methods) {
        Set<String> before = known == null ? Set.of() : known.countries();
        List<ShippingOption> next = ways(before, countries, methods);
        List<DeliveryZone> all = new ArrayList<>(zones);
        if (known == null) {
            all.add(new DeliveryZone(store, zones.size(), name, countries, excluded));
        } else {
            known.become(name, countries, excluded);
        }
        return new DeliveryPlan(store, all, new ShippingOptions(next));
    }

    DeliveryPlan without(DeliveryZone gone) {
        List<ShippingOption> next = ways(gone.countries(), new TreeSet<>(), List.of());
        return new DeliveryPlan(
                store, zones.stream().filter(each -> each != gone).toList(), new ShippingOptions(next));
    }

    private List<ShippingOption> ways(Set<String> before, SortedSet<String> countries, List<Method> methods) {
        List<ShippingOption> next = new ArrayList<>();
        Set<UUID> wanted =
                methods.stream().map(Method::id).filter(Objects::nonNull).collect(Collectors.toSet());
        Deque<Method> inOrder = new ArrayDeque<>(methods);
        for (ShippingOption way : options.all()) {
            if (wanted.contains(way.id())) {
                addFresh(inOrder, countries, next);
                Method method = inOrder.remove();
                ShippingOption placed = options.all().stream()
                        .filter(each -> each.id().equals(method.id()))
                        .findFirst()
                        .orElseThrow();
                SortedSet<String> to = elsewhere(placed, before);
                to.addAll(countries);
                placed.become(method.to(new DeliveryCountries(to)), next.size());
                next.add(placed);
            } else if (!elsewhere(way, before).isEmpty()) {
                way.become(way.method().to(new DeliveryCountries(elsewhere(way, before))), next.size());
                next.add(way);
            }
        }
        addFresh(inOrder, countries, next);
        return next;
    }

    /** Those that are new, up to the first one that is there already. */
    private void addFresh(Deque<Method> inOrder, SortedSet<String> countries, List<ShippingOption> next) {
        while (!inOrder.isEmpty() && inOrder.element().id() == null) {
            ShippingOption way = ShippingOption.in(store);
            way.become(inOrder.remove().to(new DeliveryCountries(countries)), next.size());
            next.add(way);
        }
    }

    private static SortedSet<String> elsewhere(ShippingOption way, Set<String> zone) {
        SortedSet<String> rest = new TreeSet<>(way.countries().codes());
        rest.removeAll(zone);
        return rest;
    }

    /**
     * With other ways to ship that name their countries themselves: zones are taken apart where a way goes to some of their
     * countries only, lose those that no way goes to any more, and are made for those that are in none.
     */
    DeliveryPlan with(ShippingOptions after) {
        Map<String, Set<UUID>> waysTo = new TreeMap<>();
        after.all().forEach(way -> way.countries().codes().forEach(country -> waysTo.computeIfAbsent(
                        country, none -> new TreeSet<>())
                .add(way.id())));
        List<DeliveryZone> next = new ArrayList<>();
        for (DeliveryZone zone : zones) {
            next.addAll(apart(zone, waysTo, next.size()));
        }
        Set<String> placed =
                next.stream().flatMap(zone -> zone.countries().stream()).collect(Collectors.toSet());
        SortedSet<String> rest = new TreeSet<>(waysTo.keySet());
        rest.removeAll(placed);
        alike(rest, waysTo).forEach((ways, countries) -> join(next, ways, countries, waysTo));
        return new DeliveryPlan(store, next, after);
    }

    private List<DeliveryZone> apart(DeliveryZone zone, Map<String, Set<UUID>> waysTo, int position) {
        Map<Set<UUID>, SortedSet<String>> groups = alike(zone.countries(), waysTo);
        if (served.contains(zone.id())) {
            groups.remove(Set.<UUID>of());
        }
        ExcludedPlaces excluded = zone.excluded();
        Optional<SortedSet<String>> largest =
                groups.values().stream().reduce((one, other) -> other.size() > one.size() ? other : one);
        List<DeliveryZone> parts = new ArrayList<>();
        for (SortedSet<String> countries : groups.values()) {
            if (countries == largest.orElseThrow()) {
                zone.become(zone.name(), countries, excluded);
                parts.add(zone);
            } else {
                parts.add(new DeliveryZone(store, position + parts.size(), nameOf(countries), countries, excluded));
            }
        }
        return parts;
    }

    private void join(
            List<DeliveryZone> next, Set<UUID> ways, SortedSet<String> countries, Map<String, Set<UUID>> waysTo) {
        Optional<DeliveryZone> same = next.stream()
                .filter(zone -> ways.equals(waysTo.get(zone.countries().first())))
                .findFirst();
        same.ifPresentOrElse(
                zone -> zone.become(
                        zone.name(),
                        Stream.concat(zone.countries().stream(), countries.stream())
                                .collect(Collectors.toCollection(TreeSet::new)),
                        zone.excluded()),
                () -> next.add(
                        new DeliveryZone(store, next.size(), nameOf(countries), countries, ExcludedPlaces.NONE)));
    }

    private static Map<Set<UUID>, SortedSet<String>> alike(
            Collection<String> countries, Map<String, Set<UUID>> waysTo) {
        Map<Set<UUID>, SortedSet<String>> groups = new LinkedHashMap<>();
        countries.forEach(
                country -> groups.computeIfAbsent(waysTo.getOrDefault(country, Set.of()), none -> new TreeSet<>())
                        .add(country));
        return groups;
    }

    /** What a zone is called that nobody has named. */
    static String nameOf(Collection<String> countries) {
        String all = DeliveryCountries.typed(List.copyOf(countries));
        List<String> names = List.of(all.split(", "));
        return names.size() <= 3 ? all : names.get(0) + " and " + (names.size() - 1) + " more";
    }

    private static boolean goesTo(ShippingOption way, Set<String> countries) {
        return way.countries().codes().stream().anyMatch(countries::contains);
    }
}
