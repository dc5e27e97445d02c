package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.Money;

/** What a store's delivery costs and how long it takes, before anything is in a cart. */
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
                        where s.slug = :slug and s.status = :open order by o.position, o.id""",
                        ShippingOption.class)
                .setParameter("slug", storeSlug)
                .setParameter("open", StoreStatus.ACTIVE)
                .getResultStream()
                .map(option -> option.rate().forItems(price, false))
                .toList();
    }
}
