package org.emporion.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses outside the portal: the storefront, where buyers see the store and its pictures lie. */
@Named
@ApplicationScoped
public class Outside {

    @Inject
    @ConfigProperty(name = "emporion.storefront.url", defaultValue = "http://localhost:9080")
    private String storefront;

    public String getStorefront() {
        return storefront.replaceAll("/+$", "");
    }

    /** The page of a store. */
    public String store(String slug) {
        return getStorefront() + "/s/" + slug;
    }

    /** The page of a product that is on sale. */
    public String product(String store, String slug) {
        return store(store) + "/p/" + slug;
    }

    /** A picture of ours by its path, or one from elsewhere by its address; null when there is none. */
    public String picture(String url) {
        return url == null || !url.startsWith("/") ? url : getStorefront() + url;
    }
}
