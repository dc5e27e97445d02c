package org.emporion.selling.offer;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.catalog.category.Categories;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Sql;
import org.emporion.store.store.Stores;
import org.emporion.store.store.Tenants;

/** The buyers' facade with all that it is made of. */
public final class TestStorefront {

    private TestStorefront() {}

    public static StorefrontCatalog catalog(EntityManager em, Clock clock) {
        Sql sql = new Sql(em);
        Categories categories = new Categories(em, clock);
        return new StorefrontCatalog(
                new Stores(em, new Tenants(em, sql)),
                categories,
                new CategoryCounts(em, categories, clock),
                new StorefrontReading(sql, categories),
                new ListingReading(sql),
                Currencies.USUAL);
    }
}
