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
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;

/** Puts on sale, when a store opens, what its sellers have prepared for that; a product that has lost its price stays a draft. */
@ApplicationScoped
@Transactional
class OpeningProducts extends StoreJob {

    static final String KIND = "product.opening";

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
