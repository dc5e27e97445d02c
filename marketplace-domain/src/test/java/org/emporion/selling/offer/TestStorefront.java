package org.emporion.selling.offer;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.catalog.category.Categories;
import org.emporion.kernel.Sql;

/** The buyers' facade with all that it is made of. */
public final class TestStorefront {

    private TestStorefront() {}

    public static StorefrontCatalog catalog(EntityManager em, Clock clock) {
        Sql sql = new Sql(em);
        Categories categories = new Categories(em, clock);
        return new StorefrontCatalog(
                sql,
                categories,
                new CategoryCounts(sql, categories, clock),
                new StorefrontReading(sql, categories),
                new ListingReading(sql));
    }
}
