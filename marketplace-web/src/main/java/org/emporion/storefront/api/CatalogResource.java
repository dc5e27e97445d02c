package org.emporion.storefront.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.money.tax.PublishedTaxes;
import org.emporion.money.tax.PublishedTaxes.ProductTax;
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
    private final PublishedTaxes taxes;

    @Inject
    public CatalogResource(StorefrontCatalog catalog, PublishedTraders traders, PublishedTaxes taxes) {
        this.catalog = catalog;
        this.traders = traders;
        this.taxes = taxes;
    }

    /** A product with its tax in the country of its store. */
    public record TaxedProduct(@JsonUnwrapped StorefrontProduct product, ProductTax tax) {}

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
    public Page<Listing> products(
            @PathParam("store") String store, @QueryParam("currency") String currency, @BeanParam Paging paging) {
        catalog.store(store);
        return catalog.inStore(store, paging.request(), currency);
    }

    @GET
    @Path("stores/{store}/products/{product}")
    public TaxedProduct product(
            @PathParam("store") String store,
            @PathParam("product") String product,
            @QueryParam("currency") String currency) {
        StorefrontProduct found = catalog.product(store, product, currency);
        List<String> categories =
                found.category().stream().map(CategoryStep::code).toList();
        return new TaxedProduct(
                found,
                taxes.of(found.store().slug(), found.taxClass(), categories).orElse(null));
    }
}
