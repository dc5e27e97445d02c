package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Countries;
import org.emporion.store.store.StoreApplied;

/** Gives a new store copies of the platform's default zones, so that it may sell as soon as it is approved. */
@ApplicationScoped
class DefaultShipping {

    private final ShippingOptionRepository shipping;
    private final DefaultZones defaults;

    @Inject
    DefaultShipping(ShippingOptionRepository shipping, DefaultZones defaults) {
        this.shipping = shipping;
        this.defaults = defaults;
    }

    void whenAppliedFor(@Observes StoreApplied store) {
        shipping.add(plan(store.tenant(), store.currency(), store.country(), defaults.all()));
    }

    /**
     * What a store begins with.
     *
     * @param currency in which it has its main prices
     * @param home its country: where no zone has it, it is one of its own with the ways of the first zone that has some
     */
    static DeliveryPlan plan(TenantId store, String currency, String home, List<DefaultZone> defaults) {
        DeliveryPlan plan = new DeliveryPlan(store, List.of(), new ShippingOptions(List.of()));
        for (DefaultZone zone : defaults) {
            List<Method> ways =
                    zone.methods().stream().map(way -> fresh(way, currency)).toList();
            plan = plan.with(null, zone.name(), zone.countries(), zone.excluded(), ways);
        }
        boolean goesHome = defaults.stream().anyMatch(zone -> zone.hasOneOf(Set.of(home)));
        return goesHome || !Countries.has(home) ? plan : withHome(plan, home);
    }

    private static DeliveryPlan withHome(DeliveryPlan plan, String home) {
        List<Method> ways = plan.zones().stream()
                .map(plan::ways)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(ShippingOption::method)
                .toList();
        return plan.with(null, Countries.name(home), new TreeSet<>(Set.of(home)), ExcludedPlaces.NONE, ways);
    }

    /** As a way of its own, priced in the store's currency alone where it is priced in that at all. */
    private static Method fresh(Method way, String currency) {
        List<PriceList> its = way.prices().stream()
                .filter(list -> list.currency().equals(currency))
                .toList();
        return new Method(
                null,
                way.name(),
                way.carrier(),
                its.isEmpty() ? way.prices() : its,
                way.daysMin(),
                way.daysMax(),
                way.cutOff(),
                way.workingDays(),
                way.countries());
    }
}
