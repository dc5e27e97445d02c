package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.emporion.catalog.ProductInput;
import org.emporion.catalog.ProductQuery;
import org.emporion.catalog.ProductRow;
import org.emporion.catalog.ProductStatus;
import org.emporion.catalog.ProductView;
import org.emporion.catalog.SellerCatalog;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.rest.Paging;
import org.emporion.web.rest.Required;

/** The products of the store. */
@RequestScoped
@Path("products")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProductResource {

    private CurrentSeat current;
    private SellerCatalog catalog;

    ProductResource() {}

    @Inject
    public ProductResource(CurrentSeat current, SellerCatalog catalog) {
        this.current = current;
        this.catalog = catalog;
    }

    @GET
    public Page<ProductRow> list(
            @QueryParam("q") String words,
            @QueryParam("status") String status,
            @QueryParam("category") String category,
            @QueryParam("sort") String sort,
            @BeanParam Paging paging) {
        ProductQuery query = new ProductQuery(words, status(status), category, ProductQuery.Sort.of(sort));
        return catalog.list(current.seat(), query, paging.request());
    }

    @POST
    public Response create(ProductInput input) {
        ProductView product = catalog.create(current.seat(), Required.body(input));
        return Response.created(URI.create("products/" + product.id()))
                .entity(product)
                .build();
    }

    @GET
    @Path("{id}")
    public ProductView get(@PathParam("id") String id) {
        return catalog.get(current.seat(), product(id));
    }

    @PUT
    @Path("{id}")
    public ProductView replace(@PathParam("id") String id, ProductInput input) {
        return catalog.replace(current.seat(), product(id), Required.body(input));
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") String id) {
        catalog.delete(current.seat(), product(id));
    }

    @POST
    @Path("{id}/publish")
    public ProductView publish(@PathParam("id") String id) {
        return catalog.publish(current.seat(), product(id));
    }

    @POST
    @Path("{id}/unpublish")
    public ProductView unpublish(@PathParam("id") String id) {
        return catalog.unpublish(current.seat(), product(id));
    }

    static UUID product(String id) {
        return Ids.require(id, "product");
    }

    private static ProductStatus status(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(ProductStatus.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> RuleViolated.field(
                        "status", "STATUS", "The status of a product is DRAFT, PUBLISHED or ARCHIVED."));
    }
}
