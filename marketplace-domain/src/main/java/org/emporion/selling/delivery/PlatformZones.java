package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.selling.delivery.SellerZones.Prices;
import org.emporion.selling.delivery.SellerZones.Way;
import org.emporion.selling.delivery.SellerZones.Zone;

/** The zones and ways to ship that a new store begins with, as the platform's admins keep them. Older stores keep theirs. */
@ApplicationScoped
@Transactional
public class PlatformZones {

    private static final int MOST = 50;

    private final DefaultZones zones;
    private final TenantScope scope;
    private final LastChange changed;
    private final Currencies currencies;

    @Inject
    PlatformZones(DefaultZones zones, TenantScope scope, LastChange changed, Currencies currencies) {
        this.zones = zones;
        this.scope = scope;
        this.changed = changed;
        this.currencies = currencies;
    }

    /** In their order. */
    public List<Zone> list() {
        return zones.all().stream().map(PlatformZones::view).toList();
    }

    /** @throws NotFound when there is no such zone */
    public Zone get(String id) {
        return view(zone(zones.all(), id));
    }

    /** @throws RuleViolated naming every bad field; OVERLAP when a country is in another zone */
    public Zone add(String who, Zone wanted) {
        List<DefaultZone> all = turn(who);
        Zone next = ZoneRules.filled(wanted, null);
        check(next, null, all);
        DefaultZone made = new DefaultZone(
                all.stream().mapToInt(DefaultZone::position).max().orElse(-1) + 1);
        become(made, next);
        zones.add(made);
        return view(made);
    }

    /**
     * Makes a zone what is said of it.
     *
     * @param base the state that the change was made from
     * @throws NotFound when there is no such zone
     * @throws Conflict CHANGED_MEANWHILE naming the fields that differ, when that state has gone
     * @throws RuleViolated naming every bad field; OVERLAP when a country is in another zone
     */
    public Zone change(String who, String id, Zone wanted, BasedOn base) {
        List<DefaultZone> all = turn(who);
        DefaultZone zone = zone(all, id);
        Zone now = view(zone);
        Zone next = ZoneRules.filled(wanted, now);
        mustBe(now, ZoneRules.differing(next, now), base);
        check(next, zone, all);
        become(zone, next);
        return view(zone);
    }

    /**
     * New stores do not begin with a zone any more.
     *
     * @throws NotFound when there is no such zone
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     * @throws RuleViolated LAST_METHOD when new stores would have no way to ship
     */
    public void remove(String who, String id, BasedOn base) {
        List<DefaultZone> all = turn(who);
        DefaultZone zone = zone(all, id);
        Zone now = view(zone);
        mustBe(now, List.of(LastChange.now("name", now.name())), base);
        mustShip(others(zone, all));
        zones.remove(zone);
    }

    private List<DefaultZone> turn(String who) {
        scope.actAs(Actor.of(who));
        return zones.lock();
    }

    private void check(Zone wanted, DefaultZone zone, List<DefaultZone> all) {
        List<DefaultZone> others = others(zone, all);
        Problems problems = new Problems();
        ZoneRules.check(wanted, problems);
        others.stream()
                .filter(each -> each.hasOneOf(wanted.countries()))
                .findFirst()
                .ifPresent(other -> problems.add(ZoneRules.overlap(wanted, other.name(), other.countries())));
        problems.require(others.size() < MOST, "name", "RANGE", "At most " + MOST + " zones.");
        ZoneRules.checkKnown(wanted, zone == null ? Set.of() : ids(zone), problems);
        for (int i = 0; i < wanted.methods().size(); i++) {
            problems.require(
                    hasUsual(wanted.methods().get(i)),
                    "methods[" + i + "].prices",
                    "CURRENCY",
                    "Give a price in " + currencies.usual() + " as well: new stores begin with it.");
        }
        problems.throwIfAny();
        mustShip(count(others) + wanted.methods().size());
    }

    private boolean hasUsual(Way way) {
        return way.prices() == null
                || way.prices().isEmpty()
                || way.prices().stream()
                        .filter(list -> list != null)
                        .map(Prices::currency)
                        .anyMatch(currencies.usual()::equals);
    }

    private static void mustShip(List<DefaultZone> left) {
        mustShip(count(left));
    }

    private static void mustShip(int ways) {
        if (ways == 0) {
            throw new RuleViolated("LAST_METHOD", "A new store needs at least one way to ship.");
        }
        if (ways > ShippingOptions.MOST) {
            throw new RuleViolated("RANGE", "At most " + ShippingOptions.MOST + " ways to ship in a store.");
        }
    }

    private static int count(List<DefaultZone> zones) {
        return zones.stream().mapToInt(zone -> zone.methods().size()).sum();
    }

    private static List<DefaultZone> others(DefaultZone zone, List<DefaultZone> all) {
        return all.stream().filter(each -> each != zone).toList();
    }

    private void mustBe(Zone now, List<FieldProblem> differing, BasedOn base) {
        if (!differing.isEmpty() && !base.allows(now.version())) {
            throw LastChange.conflict("default zone", changed.of(TenantId.OF_PLATFORM, List.of(now.id())), differing);
        }
    }

    private static void become(DefaultZone zone, Zone wanted) {
        zone.become(
                wanted.name(),
                new DeliveryCountries(wanted.countries()).codes(),
                ExcludedPlaces.read(String.join(",", wanted.excludedPlaces())),
                wanted.methods().stream().map(ZoneRules::method).toList());
    }

    private static Set<String> ids(DefaultZone zone) {
        return zone.methods().stream().map(Method::id).map(UUID::toString).collect(Collectors.toSet());
    }

    private static DefaultZone zone(List<DefaultZone> all, String id) {
        Optional<UUID> wanted = Ids.parse(id);
        return all.stream()
                .filter(each -> wanted.filter(each.id()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("default zone"));
    }

    private static Zone view(DefaultZone zone) {
        return ZoneRules.view(zone.id(), zone.name(), zone.countries(), zone.excluded(), zone.methods());
    }
}
