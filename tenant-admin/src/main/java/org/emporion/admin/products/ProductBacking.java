package org.emporion.admin.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.catalog.moderation.PlatformProducts;
import org.emporion.catalog.moderation.PlatformProducts.Found;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;

/** One product of a store, to be read. */
@Named("productPage")
@RequestScoped
public class ProductBacking {

    @Inject
    private PlatformProducts products;

    @Inject
    @ConfigProperty(name = "emporion.storefront.url", defaultValue = "http://localhost:9080")
    private String storefront;

    private String store;
    private String id;
    private Found shown;

    /** @throws NotFound when the store has no such product */
    public void open() {
        shown = products.view(Ids.require(store, "store"), Ids.require(id, "product"));
    }

    /** Also where an id was refused before anything was opened. */
    public Found getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    public boolean isPublished() {
        return shown.product().status() == ProductStatus.PUBLISHED;
    }

    /** Where buyers see it, while its store sells. */
    public String getListing() {
        return storefront.replaceAll("/+$", "") + "/s/"
                + shown.product().store().slug() + "/p/" + shown.product().slug();
    }

    public String getStore() {
        return store;
    }

    public void setStore(String store) {
        this.store = store;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
