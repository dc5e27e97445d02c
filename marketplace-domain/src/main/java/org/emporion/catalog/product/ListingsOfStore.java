package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.store.store.StoreMoved;

/** All that a store lists is looked at anew when the store opens or closes. */
@ApplicationScoped
class ListingsOfStore {

    private final EntityManager em;
    private final ListingQueue listings;

    @Inject
    ListingsOfStore(EntityManager em, ListingQueue listings) {
        this.em = em;
        this.listings = listings;
    }

    void whenMoved(@Observes StoreMoved store) {
        listings.changed(
                store.tenant(),
                em.createQuery("select p.id from Product p where p.tenantId = :store", UUID.class)
                        .setParameter("store", store.tenant().value())
                        .getResultList());
    }
}
