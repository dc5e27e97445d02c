package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.ground.files.Rendition;

/** Where the storefront shows the pictures of products. */
@ApplicationScoped
class PictureAddress {

    private final String storefront;

    @Inject
    PictureAddress(
            @ConfigProperty(name = "emporion.storefront.url", defaultValue = "http://localhost:9080")
                    String storefront) {
        this.storefront = storefront.endsWith("/") ? storefront.substring(0, storefront.length() - 1) : storefront;
    }

    /** Null for no picture. */
    String of(String hash, Rendition rendition) {
        return hash == null ? null : storefront + rendition.path(hash);
    }
}
