package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/** What a store's delivery costs, how long it takes and where it goes, before anything is bought. */
@ApplicationScoped
@Transactional
public class StoreDelivery {

    private final EntityManager em;
    private final Clock clock;

    @Inject
    StoreDelivery(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * Works out the holidays of where most parcels go before a cart asks for them: the first calendar takes about a second.
     * They stay in memory. No transaction and no connection is needed.
     */
    public static void loadHolidays(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        Holidays.load(DeliveryCountries.EUROPE.list(), today, today.plusMonths(2));
    }

    /**
     * The ways in which the store sends an article, the usual one first; none when it is not open.
     *
     * @param grams what it weighs; 0 when that is not known
     * @param there the day from which the store can send it; null when it can already
     */
    public List<ShippingOptionView> of(String storeSlug, Money price, long grams, LocalDate there, Destination to) {
        List<PublishedWay> ways = em.createQuery(
                        """
                        select o from DeliveryOption o join KnownStore s on s.tenantId = o.tenantId
                        where s.slug = :slug and s.status = :open order by o.position, o.id""",
                        PublishedWay.class)
                .setParameter("slug", storeSlug)
                .setParameter("open", StoreStatus.ACTIVE)
                .getResultList();
        return WaysToShip.of(ways, to, clock.instant()).from(there).of(new Parcel(price, grams));
    }

    /** Where the stores with these slugs ship; those that are not open do not count. */
    public Destinations destinations(Collection<String> storeSlugs) {
        if (storeSlugs.isEmpty()) {
            return new Destinations(List.of(), List.of());
        }
        Map<Object, Set<String>> ofStores = new HashMap<>();
        em.createQuery(
                        """
                        select s.slug, o.countries from DeliveryOption o join KnownStore s on s.tenantId = o.tenantId
                        where s.slug in :slugs and s.status = :open""",
                        Object[].class)
                .setParameter("slugs", storeSlugs)
                .setParameter("open", StoreStatus.ACTIVE)
                .getResultStream()
                .forEach(way -> ofStores.computeIfAbsent(way[0], store -> new HashSet<>())
                        .addAll(DeliveryCountries.read((String) way[1]).codes()));
        return Destinations.of(ofStores.values());
    }

    /** Whether a store leaves a place out although it sends to its country; for a transaction that has opened the store. */
    public boolean leavesOut(TenantId store, Destination to) {
        return em.createQuery("select z.excluded from DeliveryZone z where z.tenantId = :store", String.class)
                .setParameter("store", store.value())
                .getResultStream()
                .map(ExcludedPlaces::read)
                .anyMatch(places -> places.have(to));
    }

    /** All ways of the store that the transaction has opened. */
    WaysToShip ways(TenantId store, Destination to) {
        List<PublishedWay> ways = em.createQuery(
                        "select o from DeliveryOption o where o.tenantId = :store order by o.position, o.id",
                        PublishedWay.class)
                .setParameter("store", store.value())
                .getResultList();
        return WaysToShip.of(ways, to, clock.instant());
    }
}
