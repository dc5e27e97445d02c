package org.emporion.storefront.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.emporion.kernel.RecentCopy;
import org.emporion.selling.offer.StorefrontCatalog;

/** The category tree at hand: names and rough counts, for labels only, so that a copy some seconds old will do. */
@ApplicationScoped
class KnownCategories {

    private final RecentCopy<CategoryTree> tree;

    @Inject
    KnownCategories(StorefrontCatalog catalog, Clock clock) {
        tree = new RecentCopy<>(() -> new CategoryTree(catalog.categories()), Duration.ofSeconds(30), clock);
    }

    CategoryTree tree() {
        return tree.get();
    }
}
