package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;

/** Whereto a store ships: its zones, and what it costs and how long it takes to each. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerZones {

    private static final int MOST = 50;

    private final ShippingOptionRepository shipping;
    private final LastChange changed;
    private final StoreDelivery delivery;

    @Inject
    SellerZones(ShippingOptionRepository shipping, LastChange changed, StoreDelivery delivery) {
        this.shipping = shipping;
        this.changed = changed;
        this.delivery = delivery;
    }

    /** For work outside of a container. */
    public static SellerZones over(EntityManager em, Clock clock) {
        return new SellerZones(
                new ShippingOptionRepository(em), new LastChange(new Sql(em)), new StoreDelivery(em, clock));
    }

    /**
     * Countries that are delivered to alike. In a change a field that is null stays as it is.
     *
     * @param countries two letters each, none of them in another zone of the store
     * @param excludedPlaces within these countries, for example {@code DE 18565}, {@code FR 20*}, {@code ES 35000-35999}
     * @param methods in the order in which buyers see them
     * @param version another one after every change
     */
    public record Zone(
            String id,
            String name,
            List<String> countries,
            List<String> excludedPlaces,
            List<Way> methods,
            String version) {}

    /**
     * A way to ship. One that goes to several zones is the same in all of them.
     *
     * @param id null for a new one
     * @param carrier as buyers read it, or null
     * @param daysMin working days on the way
     * @param cutOff time of the store's day, as {@code 14:30}: what is ordered before it is sent on the same working day
     * @param workingDays on which the store sends, as {@code MONDAY}
     * @param prices one list for each currency
     */
    public record Way(
            String id,
            String name,
            String carrier,
            Integer daysMin,
            Integer daysMax,
            String cutOff,
            List<String> workingDays,
            List<Prices> prices) {}

    /** @param freeOver worth of the goods from which it is free, or null */
    public record Prices(String currency, Money freeOver, List<Band> bands) {}

    /**
     * What it costs for parcels over {@code gramsFrom} up to {@code gramsTo} with goods from {@code worthFrom} to below
     * {@code worthTo}; null is no limit. A parcel that no band is for cannot be sent so.
     */
    public record Band(Long gramsFrom, Long gramsTo, Money worthFrom, Money worthTo, Money price) {}

    /** What a parcel would cost: the ways with their prices, or why there is none. */
    public record Trial(List<ShippingOptionView> methods, String problem) {}

    /** Every bad field of a zone as it is wanted, as {@code methods[0].prices[0].bands[1].price}. */
    public static List<FieldProblem> problems(Zone wanted) {
        Problems problems = new Problems();
        ZoneRules.check(wanted, problems);
        return problems.found();
    }

    public List<Zone> list(Seat seat) {
        seat.mustRead(Scope.STORE);
        DeliveryPlan plan = shipping.plan(seat.tenant());
        return plan.zones().stream().map(zone -> view(plan, zone)).toList();
    }

    /** @throws NotFound when the store has no such zone */
    public Zone get(Seat seat, String id) {
        seat.mustRead(Scope.STORE);
        DeliveryPlan plan = shipping.plan(seat.tenant());
        return view(plan, zone(plan, id));
    }

    /** @throws RuleViolated naming every bad field; OVERLAP when a country is in another zone */
    public Zone add(Seat seat, Zone wanted) {
        seat.mustWrite(Scope.STORE);
        DeliveryPlan plan = shipping.lockPlan(seat.tenant());
        List<DeliveryZone> before = plan.zones();
        DeliveryPlan after = put(plan, null, ZoneRules.filled(wanted, null));
        return after.zones().stream()
                .filter(zone -> !before.contains(zone))
                .findFirst()
                .map(zone -> view(after, zone))
                .orElseThrow();
    }

    /**
     * Makes a zone what is said of it.
     *
     * @param base the state that the change was made from
     * @throws NotFound when the store has no such zone
     * @throws Conflict CHANGED_MEANWHILE naming the fields that differ, when that state has gone
     * @throws RuleViolated naming every bad field; OVERLAP when a country is in another zone
     */
    public Zone change(Seat seat, String id, Zone wanted, BasedOn base) {
        seat.mustWrite(Scope.STORE);
        DeliveryPlan plan = shipping.lockPlan(seat.tenant());
        DeliveryZone zone = zone(plan, id);
        Zone now = view(plan, zone);
        Zone next = ZoneRules.filled(wanted, now);
        mustBe(seat, now, ZoneRules.differing(next, now), base);
        return view(put(plan, zone, next), zone);
    }

    /**
     * Takes a zone away, and with it the ways to ship that go nowhere else.
     *
     * @throws NotFound when the store has no such zone
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     * @throws RuleViolated LAST_METHOD when the store would have no way to ship left
     */
    public void remove(Seat seat, String id, BasedOn base) {
        seat.mustWrite(Scope.STORE);
        DeliveryPlan plan = shipping.lockPlan(seat.tenant());
        DeliveryZone zone = zone(plan, id);
        Zone now = view(plan, zone);
        mustBe(seat, now, List.of(LastChange.now("name", now.name())), base);
        save(plan, plan.without(zone));
    }

    /** What a parcel of this weight would cost if it was ordered now. */
    public Trial trial(Seat seat, Destination to, Money worth, long grams) {
        seat.mustRead(Scope.STORE);
        Parcel parcel = new Parcel(worth, grams);
        WaysToShip ways = delivery.ways(seat.tenant(), to);
        return new Trial(
                ways.of(parcel),
                ways.whyNot(parcel)
                        .map(reason -> reason.detail(seat.storeName()))
                        .orElse(null));
    }

    private DeliveryPlan put(DeliveryPlan plan, DeliveryZone zone, Zone wanted) {
        Problems problems = new Problems();
        ZoneRules.check(wanted, problems);
        UUID id = zone == null ? null : zone.id();
        plan.other(id, Objects.requireNonNullElse(wanted.countries(), List.of()))
                .ifPresent(other -> problems.add(ZoneRules.overlap(wanted, other.name(), other.countries())));
        problems.require(
                plan.zones().size() < MOST || zone != null, "name", "RANGE", "At most " + MOST + " zones in a store.");
        ZoneRules.checkKnown(
                wanted,
                plan.options().all().stream().map(way -> way.id().toString()).collect(Collectors.toSet()),
                problems);
        problems.throwIfAny();
        DeliveryPlan after = plan.with(
                zone,
                wanted.name(),
                new DeliveryCountries(wanted.countries()).codes(),
                ExcludedPlaces.read(String.join(",", wanted.excludedPlaces())),
                wanted.methods().stream().map(ZoneRules::method).toList());
        save(plan, after);
        return after;
    }

    private void save(DeliveryPlan before, DeliveryPlan after) {
        if (after.options().all().isEmpty()) {
            throw new RuleViolated("LAST_METHOD", "A store needs at least one way to ship.");
        }
        if (after.options().all().size() > ShippingOptions.MOST) {
            throw new RuleViolated("RANGE", "At most " + ShippingOptions.MOST + " ways to ship in a store.");
        }
        shipping.replace(before, after);
    }

    private void mustBe(Seat seat, Zone now, List<FieldProblem> differing, BasedOn base) {
        if (!differing.isEmpty() && !base.allows(now.version())) {
            throw LastChange.conflict("delivery zone", changed.of(seat.tenant(), subjects(now)), differing);
        }
    }

    /** A zone and its ways to ship, as the audit log knows them. */
    private static List<String> subjects(Zone zone) {
        return Stream.concat(Stream.of(zone.id()), zone.methods().stream().map(Way::id))
                .toList();
    }

    private static DeliveryZone zone(DeliveryPlan plan, String id) {
        return Ids.parse(id).flatMap(plan::zone).orElseThrow(() -> new NotFound("zone"));
    }

    private static Zone view(DeliveryPlan plan, DeliveryZone zone) {
        List<Method> ways = plan.ways(zone).stream().map(ShippingOption::method).toList();
        return ZoneRules.view(zone.id(), zone.name(), zone.countries(), zone.excluded(), ways);
    }
}
