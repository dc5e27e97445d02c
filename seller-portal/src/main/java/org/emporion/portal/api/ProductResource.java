package org.emporion.portal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.catalog.input.ProductChange;
import org.emporion.catalog.input.ProductInput;
import org.emporion.catalog.pricing.OtherPrice;
import org.emporion.catalog.pricing.SellerPrices;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.ProductView;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.rest.Listed;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Seen;
import org.emporion.web.rest.Versioned;
import org.emporion.web.rest.Walk;

/** The products of the store. */
@RequestScoped
@Path("products")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProductResource {

    @Context
    private HttpHeaders headers;

    private final CurrentSeat current;
    private final SellerCatalog catalog;
    private final SellerPrices prices;

    @Inject
    public ProductResource(CurrentSeat current, SellerCatalog catalog, SellerPrices prices) {
        this.current = current;
        this.catalog = catalog;
        this.prices = prices;
    }

    @GET
    public Listed<ProductQuery.Row> list(
            @QueryParam("q") String words,
            @QueryParam("status") String status,
            @BeanParam ProductFilters filters,
            @QueryParam("sort") String sort,
            @BeanParam Walk walk) {
        ProductQuery.Filters narrowed =
                filters.filters(walk.updatedSince(), current.seat().currency());
        ProductQuery query = new ProductQuery(words, status(status), narrowed, ProductQuery.Sort.of(sort));
        return walk.list(
                "products",
                sort,
                page -> catalog.list(current.seat(), query, page),
                (after, most) -> catalog.next(current.seat(), query, after, most),
                ProductQuery.Row::id);
    }

    @POST
    @APIResponseSchema(value = ProductView.class, responseCode = "201")
    public Response create(ProductInput input) {
        ProductView product = catalog.create(current.seat(), Required.body(input));
        return versioned().with(Response.created(URI.create("products/" + product.id())), product);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(ProductView.class)
    public Response get(@PathParam("id") String id) {
        return versioned().answer(catalog.get(current.seat(), product(id)));
    }

    /** What a product costs in other currencies than the main one of the store. */
    public record Prices(List<OtherPrice> items) {}

    /** They are changed by {@code PUT /prices}. */
    @GET
    @Path("{id}/prices")
    public Prices prices(@PathParam("id") String id) {
        UUID product = product(id);
        catalog.get(current.seat(), product);
        return new Prices(prices.others(current.seat(), product));
    }

    /** Writes the fields that the body names; the answer of a read may be sent back as it came. */
    @PUT
    @Path("{id}")
    @APIResponseSchema(ProductView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response change(@PathParam("id") String id, ProductBody change) {
        UUID product = product(id);
        ProductChange body = Required.body(change).change(() -> catalog.get(current.seat(), product));
        return versioned()
                .change(
                        base -> catalog.change(current.seat(), product, body, base),
                        () -> catalog.get(current.seat(), product));
    }

    @DELETE
    @Path("{id}")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "204", description = "Done")
    public Response delete(@PathParam("id") String id) {
        UUID product = product(id);
        return versioned()
                .delete(
                        base -> catalog.delete(current.seat(), product, base),
                        () -> catalog.get(current.seat(), product));
    }

    @POST
    @Path("{id}/publish")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(ProductView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response publish(@PathParam("id") String id, String body) throws JsonProcessingException {
        BasedOn seen = Seen.in(body);
        UUID product = product(id);
        return versioned()
                .change(
                        base -> catalog.publish(current.seat(), product, base.and(seen)),
                        () -> catalog.get(current.seat(), product));
    }

    @POST
    @Path("{id}/unpublish")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(ProductView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response unpublish(@PathParam("id") String id, String body) throws JsonProcessingException {
        BasedOn seen = Seen.in(body);
        UUID product = product(id);
        return versioned()
                .change(
                        base -> catalog.unpublish(current.seat(), product, base.and(seen)),
                        () -> catalog.get(current.seat(), product));
    }

    private Versioned<ProductView> versioned() {
        return new Versioned<>(headers, ProductView::version);
    }

    static UUID product(String id) {
        return Ids.require(id, "product");
    }

    static ProductStatus status(String text) {
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
