package org.emporion.catalog.product;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.Sql;
import org.emporion.store.store.StoreMoved;
import org.emporion.store.store.Stores;
import org.emporion.store.store.TenantDirectory;
import org.emporion.store.store.Tenants;

/** What the catalog tells other features, built by hand. */
public final class TestCatalog {

    private TestCatalog() {}

    public static TenantDirectory.Catalogs publishedOfStores(EntityManager em) {
        return new PublishedOfStores(em);
    }

    /** Hears that the platform has moved a store. */
    public static void storeMoved(EntityManager em, Clock clock, StoreMoved store) {
        Sql sql = new Sql(em);
        new ListingsOfStore(
                        em, new ListingQueue(sql, clock), new Stores(em, new Tenants(em, sql)), new Outbox(sql, clock))
                .whenMoved(store);
    }
}
