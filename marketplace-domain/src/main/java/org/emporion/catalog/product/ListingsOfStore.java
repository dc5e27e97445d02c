package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.Ids;
import org.emporion.store.store.StoreMoved;
import org.emporion.store.store.Stores;

/** All that a store lists is looked at anew when the store opens or closes, and what waits for its opening goes on sale. */
@ApplicationScoped
class ListingsOfStore {

    private final EntityManager em;
    private final ListingQueue listings;
    private final Stores stores;
    private final Outbox outbox;

    @Inject
    ListingsOfStore(EntityManager em, ListingQueue listings, Stores stores, Outbox outbox) {
        this.em = em;
        this.listings = listings;
        this.stores = stores;
        this.outbox = outbox;
    }

    void whenMoved(@Observes StoreMoved store) {
        listings.changed(
                store.tenant(),
                em.createQuery("select p.id from Product p where p.tenantId = :store", UUID.class)
                        .setParameter("store", store.tenant().value())
                        .getResultList());
        if (stores.isOpen(store.tenant())) {
            outbox.append(
                    Queue.PORTAL,
                    OpeningProducts.KIND,
                    store.tenant(),
                    Ids.next().toString());
        }
    }
}
