package org.emporion.storefront.store;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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
    private final HttpServletRequest request;
    private StorePage store;
    private Results results = Results.none();

    @Inject
    StoreBacking(StorefrontCatalog catalog, Browsing browsing, HttpServletRequest request) {
        this.catalog = catalog;
        this.browsing = browsing;
        this.request = request;
    }

    public void load() {
        store = catalog.store(request.getParameter("slug"));
        results = browsing.inStore(store.slug(), request.getParameterMap());
    }

    public StorePage getStore() {
        return store;
    }

    public Results getResults() {
        return results;
    }
}
