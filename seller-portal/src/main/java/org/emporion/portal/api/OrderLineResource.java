package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.Ids;
import org.emporion.orders.ordering.SellerEdits;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** Which variant a line of an order is of that has not left. */
@RequestScoped
@Path("orders/{id}/lines/{line}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderLineResource {

    @Context
    private HttpHeaders headers;

    private final CurrentSeat current;
    private final SellerOrders orders;
    private final SellerEdits edits;

    @Inject
    public OrderLineResource(CurrentSeat current, SellerOrders orders, SellerEdits edits) {
        this.current = current;
        this.orders = orders;
        this.edits = edits;
    }

    @PUT
    @Path("variant")
    @APIResponseSchema(SellerOrderView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response swap(@PathParam("id") String id, @PathParam("line") String line, SellerEdits.NewVariant variant) {
        UUID order = Ids.require(id, "order");
        UUID swapped = Ids.require(line, "line");
        SellerEdits.NewVariant body = Required.body(variant);
        return new Versioned<>(headers, SellerOrderView::version)
                .change(
                        seen -> edits.swap(current.seat(), order, swapped, body, seen),
                        () -> orders.get(current.seat(), order));
    }
}
