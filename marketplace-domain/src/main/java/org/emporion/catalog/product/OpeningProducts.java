package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Problems;
import org.emporion.kernel.TenantId;

/** Puts on sale, when a store opens, what its sellers have prepared for that; a product that has lost its price stays a draft. */
@ApplicationScoped
@Transactional
class OpeningProducts extends StoreJob {

    static final String KIND = "product.opening";

    /** What says of a product that it waits for that. */
    static final String FIELD = "publishWhenOpen";

    private final EntityManager em;
    private final TenantScope tenants;
    private final ListingQueue listings;
    private final Publications publications;
    private final Clock clock;

    @Inject
    OpeningProducts(
            EntityManager em, TenantScope tenants, ListingQueue listings, Publications publications, Clock clock) {
        super(KIND);
        this.em = em;
        this.tenants = tenants;
        this.listings = listings;
        this.publications = publications;
        this.clock = clock;
    }

    /** Notes why a product cannot be prepared for that: only a draft of a store that is not open can. */
    static void check(Seat seat, Product product, Problems problems) {
        boolean open = seat.storeStatus() == StoreStatus.ACTIVE;
        problems.require(
                !open,
                FIELD,
                "READ_ONLY",
                "The store is open. Publish the product instead, with POST /products/{id}/publish.");
        problems.require(
                open || product.stored().status() == ProductStatus.DRAFT,
                FIELD,
                "READ_ONLY",
                "Only a draft goes on sale when the store opens. Send POST /products/{id}/unpublish first.");
    }

    @Override
    protected void run(TenantId store, String ref) {
        tenants.within(store, () -> publish(store));
    }

    private void publish(TenantId store) {
        List<Product> prepared = em.createQuery(
                        "select p from Product p where p.tenantId = :store and p.publishWhenOpen = true order by p.id",
                        Product.class)
                .setParameter("store", store.value())
                .getResultList();
        prepared.forEach(each -> each.open(clock.instant()));
        List<UUID> onSale =
                prepared.stream().filter(Product::isOnSale).map(Product::id).toList();
        publications.count(onSale.size());
        listings.changed(store, new Bundles(em).withThoseMadeOf(store, onSale));
    }
}
