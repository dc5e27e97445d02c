package org.emporion.storefront.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.selling.delivery.StoreDelivery;
import org.emporion.selling.offer.StorePage;
import org.emporion.selling.offer.StorefrontCatalog;
import org.emporion.storefront.browse.Browsing;
import org.emporion.storefront.browse.Results;

/** A store as it presents itself, and its shelves. */
@Named
@RequestScoped
public class StoreBacking {

    private final StorefrontCatalog catalog;
    private final Browsing browsing;
    private final StoreDelivery deliveries;
    private String slug;
    private StorePage store;
    private Results results = Results.none();
    private List<String> destinations;

    @Inject
    StoreBacking(StorefrontCatalog catalog, Browsing browsing, StoreDelivery deliveries) {
        this.catalog = catalog;
        this.browsing = browsing;
        this.deliveries = deliveries;
    }

    public void load() {
        store = catalog.store(slug);
        results = browsing.inStore(store.slug());
    }

    public StorePage getStore() {
        return store;
    }

    /** The countries that it delivers to, as two letters. */
    public List<String> getDestinations() {
        if (destinations == null) {
            destinations = deliveries.destinations(List.of(store.slug())).all();
        }
        return destinations;
    }

    public Results getResults() {
        return results;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
