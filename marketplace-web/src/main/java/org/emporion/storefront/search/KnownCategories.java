package org.emporion.storefront.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.emporion.selling.offer.StorefrontCatalog;

/** The category tree at hand: names and rough counts, for labels only, so that a copy some seconds old will do. */
@ApplicationScoped
class KnownCategories {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final StorefrontCatalog catalog;
    private final Clock clock;
    private volatile Copy copy = new Copy(new CategoryTree(List.of()), Instant.MIN);

    @Inject
    KnownCategories(StorefrontCatalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    CategoryTree tree() {
        Copy now = copy;
        if (now.read().isBefore(clock.instant().minus(FRESH))) {
            now = new Copy(new CategoryTree(catalog.categories()), clock.instant());
            copy = now;
        }
        return now.tree();
    }

    private record Copy(CategoryTree tree, Instant read) {}
}
