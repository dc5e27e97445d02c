package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.selling.offer.CategoryNode;
import org.emporion.selling.offer.Listing;
import org.emporion.selling.offer.StorePage;
import org.emporion.selling.offer.StorefrontCatalog;
import org.emporion.selling.offer.StorefrontProduct;
import org.emporion.store.legal.PublishedTraders;
import org.emporion.store.legal.Trader;
import org.emporion.web.rest.Paging;

/** The category tree, stores and their products, as they stand in the database this moment. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogResource {

    private final StorefrontCatalog catalog;
    private final PublishedTraders traders;

    @Inject
    public CatalogResource(StorefrontCatalog catalog, PublishedTraders traders) {
        this.catalog = catalog;
        this.traders = traders;
    }

    @GET
    @Path("categories")
    public List<CategoryNode> categories() {
        return catalog.categories();
    }

    @GET
    @Path("stores/{store}")
    public StorePage store(@PathParam("store") String store) {
        return catalog.store(store);
    }

    @GET
    @Path("stores/{store}/trader")
    public Trader trader(@PathParam("store") String store) {
        return traders.of(store).orElseThrow(() -> new NotFound("trader"));
    }

    @GET
    @Path("stores/{store}/products")
    public Page<Listing> products(@PathParam("store") String store, @BeanParam Paging paging) {
        catalog.store(store);
        return catalog.inStore(store, paging.request());
    }

    @GET
    @Path("stores/{store}/products/{product}")
    public StorefrontProduct product(@PathParam("store") String store, @PathParam("product") String product) {
        return catalog.product(store, product);
    }
}
