package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.emporion.catalog.pricing.PriceLine;
import org.emporion.catalog.pricing.SellerPrices;
import org.emporion.kernel.BatchAnswer;
import org.emporion.kernel.Page;
import org.emporion.stock.stock.Movement;
import org.emporion.stock.stock.SellerStock;
import org.emporion.stock.stock.StockLevel;
import org.emporion.stock.stock.StockLine;
import org.emporion.stock.stock.StockQuery;
import org.emporion.web.rest.Listed;
import org.emporion.web.rest.LongBody;
import org.emporion.web.rest.Paging;
import org.emporion.web.rest.Problem;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Walk;

/** Stock and prices of the store's SKUs. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StockResource {

    private final CurrentSeat current;
    private final SellerStock stock;
    private final SellerPrices prices;

    @Context
    private HttpHeaders headers;

    @Inject
    public StockResource(CurrentSeat current, SellerStock stock, SellerPrices prices) {
        this.current = current;
        this.stock = stock;
        this.prices = prices;
    }

    /** The body of a count. */
    public record StockLines(List<StockLine> items) {}

    /** The body of a change of prices. */
    public record PriceLines(List<PriceLine> items) {}

    @GET
    @Path("stock")
    public Listed<StockLevel> list(
            @QueryParam("q") String words,
            @QueryParam("level") String level,
            @QueryParam("sort") String sort,
            @BeanParam Walk walk) {
        StockQuery query =
                new StockQuery(words, StockQuery.Level.of(level), walk.updatedSince(), StockQuery.Sort.of(sort));
        return walk.list(
                "stock",
                sort,
                page -> stock.list(current.seat(), query, page),
                (after, most) -> stock.next(current.seat(), query, after, most),
                StockLevel::variantId);
    }

    @PUT
    @Path("stock")
    @LongBody
    public BatchAnswer count(StockLines lines) {
        mustNameNoVersion();
        return stock.count(current.seat(), Required.body(lines).items());
    }

    /** A SKU may hold slashes, so that it fills the rest of the path. */
    @GET
    @Path("stock/movements/{sku: .+}")
    public Page<Movement> movements(@PathParam("sku") String sku, @BeanParam Paging paging) {
        return stock.movements(current.seat(), sku, paging.request());
    }

    @PUT
    @Path("prices")
    @LongBody
    public BatchAnswer prices(PriceLines lines) {
        mustNameNoVersion();
        return prices.change(current.seat(), Required.body(lines).items());
    }

    /** Many SKUs have no version together; each line says what was seen of it. */
    private void mustNameNoVersion() {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            throw new WebApplicationException(new Problem(
                            Response.Status.PRECONDITION_FAILED.getStatusCode(),
                            "NO_VERSION",
                            "Many SKUs have no version together. Leave If-Match out; each line takes what you saw as"
                                    + " seen.")
                    .answer());
        }
    }
}
