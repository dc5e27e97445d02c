package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.catalog.bulk.BulkChanges;
import org.emporion.catalog.bulk.BulkOrder;
import org.emporion.catalog.bulk.BulkPreview;
import org.emporion.catalog.bulk.BulkView;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.SellerCatalog;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.rest.LongBody;
import org.emporion.web.rest.Required;

/** Changes of many products at once, and their undoing. */
@RequestScoped
@Path("bulk-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulkChangeResource {

    private static final int AT_ONCE = 100;
    private static final int MOST_NAMED = 1_000;

    private final CurrentSeat current;
    private final BulkChanges changes;
    private final SellerCatalog catalog;

    @Inject
    public BulkChangeResource(CurrentSeat current, BulkChanges changes, SellerCatalog catalog) {
        this.current = current;
        this.changes = changes;
        this.catalog = catalog;
    }

    /**
     * The body of a bulk change: either the products by their ids, or all that match a filter.
     *
     * @param change what is to be done with them
     */
    public record Bulk(List<String> products, Matching filter, BulkOrder change) {

        /** @throws RuleViolated naming each that can be no id of a product, or when there are more than 1,000 */
        List<UUID> ids() {
            Problems problems = new Problems();
            problems.require(
                    products.size() <= MOST_NAMED,
                    "products",
                    "TOO_MANY",
                    "Name at most 1,000 products at once; a filter finds up to 10,000.");
            problems.throwIfAny();
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < products.size(); i++) {
                String named = products.get(i);
                Optional<UUID> id = Ids.parse(named);
                id.ifPresent(ids::add);
                problems.require(
                        id.isPresent(),
                        "products[" + i + "]",
                        "UNKNOWN",
                        "The store has no product \"" + named + "\". Send the id of one.");
            }
            problems.throwIfAny();
            return ids;
        }
    }

    /** Which products are meant, as in the list of products; null where that does not matter. */
    public record Matching(String q, String status, String category, String brand) {

        ProductQuery query() {
            ProductQuery.Filters filters = new ProductQuery.Filters(category, brand, null, null);
            return new ProductQuery(q, ProductResource.status(status), filters, ProductQuery.Sort.TITLE);
        }
    }

    @POST
    @LongBody
    @APIResponseSchema(value = BulkView.class, responseCode = "201")
    public Response start(Bulk body) {
        Bulk wanted = complete(body);
        UUID id = changes.start(current.seat(), products(wanted), wanted.change());
        return Response.created(URI.create("bulk-changes/" + id))
                .entity(changes.view(current.seat(), id))
                .build();
    }

    /** What a change of prices would do; nothing is changed. */
    @POST
    @Path("preview")
    @LongBody
    public BulkPreview preview(Bulk body) {
        Bulk wanted = complete(body);
        return changes.preview(current.seat(), products(wanted), wanted.change());
    }

    private static Bulk complete(Bulk body) {
        Bulk wanted = Required.body(body);
        if (wanted.change() == null) {
            throw RuleViolated.field("change", "REQUIRED", "Say what is to be done with the products.");
        }
        if ((wanted.products() == null) == (wanted.filter() == null)) {
            throw RuleViolated.field("products", "REQUIRED", "Name either products or a filter.");
        }
        return wanted;
    }

    private List<UUID> products(Bulk wanted) {
        return wanted.products() == null ? matching(wanted.filter()) : wanted.ids();
    }

    @GET
    @Path("{id}")
    public BulkView get(@PathParam("id") String id) {
        return changes.view(current.seat(), Ids.require(id, "bulk change"));
    }

    @POST
    @Path("{id}/undo")
    public BulkView undo(@PathParam("id") String id) {
        return changes.undo(current.seat(), Ids.require(id, "bulk change"));
    }

    private List<UUID> matching(Matching filter) {
        List<UUID> found = new ArrayList<>();
        Page<ProductQuery.Row> page;
        int number = 1;
        do {
            page = catalog.list(current.seat(), filter.query(), new Page.Request(number++, AT_ONCE));
            if (page.total() > Page.DEEPEST) {
                throw RuleViolated.field("filter", "TOO_MANY", "At most 10,000 products are changed at once.");
            }
            page.items().forEach(each -> found.add(each.id()));
        } while (!page.items().isEmpty() && found.size() < page.total());
        return found;
    }
}
