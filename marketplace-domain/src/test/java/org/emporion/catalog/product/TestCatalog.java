package org.emporion.catalog.product;

import jakarta.persistence.EntityManager;
import org.emporion.store.store.TenantDirectory;

/** What the catalog tells other features, built by hand. */
public final class TestCatalog {

    private TestCatalog() {}

    public static TenantDirectory.Catalogs publishedOfStores(EntityManager em) {
        return new PublishedOfStores(em);
    }
}
