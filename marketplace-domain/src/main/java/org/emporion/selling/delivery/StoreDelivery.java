package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.Money;

/** What a store's delivery costs, how long it takes and where it goes, before anything is bought. */
@ApplicationScoped
@Transactional
public class StoreDelivery {

    private final EntityManager em;

    @Inject
    StoreDelivery(EntityManager em) {
        this.em = em;
    }

    /** The ways in which the store ships an article of this price, the usual one first; none when it is not open. */
    public List<ShippingOptionView> of(String storeSlug, Money price) {
        return em.createQuery(
                        """
                        select o from ShippingOption o join KnownStore s on s.tenantId = o.tenantId
                        where s.slug = :slug and s.status = :open and o.currency = :currency order by o.position, o.id""",
                        ShippingOption.class)
                .setParameter("currency", price.currency())
                .setParameter("slug", storeSlug)
                .setParameter("open", StoreStatus.ACTIVE)
                .getResultStream()
                .map(option -> option.rate().forItems(price, 0, false))
                .toList();
    }

    /** Where the stores with these slugs ship; those that are not open do not count. */
    public Destinations destinations(Collection<String> storeSlugs) {
        if (storeSlugs.isEmpty()) {
            return new Destinations(List.of(), List.of());
        }
        Map<Object, Set<String>> ofStores = new HashMap<>();
        em.createQuery(
                        """
                        select s.slug, o.countries from ShippingOption o join KnownStore s on s.tenantId = o.tenantId
                        where s.slug in :slugs and s.status = :open""",
                        Object[].class)
                .setParameter("slugs", storeSlugs)
                .setParameter("open", StoreStatus.ACTIVE)
                .getResultStream()
                .forEach(way -> ofStores.computeIfAbsent(way[0], store -> new HashSet<>())
                        .addAll(DeliveryCountries.read((String) way[1]).codes()));
        return Destinations.of(ofStores.values());
    }
}
