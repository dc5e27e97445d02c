package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.settlement.Settlement.Refund;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.orders.ordering.SellerRefunds;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** What goes back of an order to its buyer. */
@RequestScoped
@Path("orders/{id}/refunds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RefundResource {

    @Context
    private HttpHeaders headers;

    private final CurrentSeat current;
    private final SellerOrders orders;
    private final SellerRefunds refunds;

    @Inject
    public RefundResource(CurrentSeat current, SellerOrders orders, SellerRefunds refunds) {
        this.current = current;
        this.orders = orders;
        this.refunds = refunds;
    }

    /** All refunds of an order, the first wanted first. */
    public record Refunds(List<Refund> items) {}

    @GET
    public Refunds list(@PathParam("id") String id) {
        return new Refunds(refunds.list(current.seat(), order(id)));
    }

    @POST
    @APIResponseSchema(value = Refund.class, responseCode = "201")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response give(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, SellerRefunds.NewRefund refund) {
        UUID order = order(id);
        SellerRefunds.NewRefund body = Required.body(refund);
        if (key == null) {
            throw new RuleViolated("KEY_REQUIRED", "A refund needs the header Idempotency-Key.");
        }
        return new Versioned<>(headers, SellerOrderView::version)
                .done(
                        seen -> Response.status(Response.Status.CREATED)
                                .entity(refunds.give(current.seat(), order, body, seen))
                                .build(),
                        () -> orders.get(current.seat(), order));
    }

    private static UUID order(String id) {
        return Ids.require(id, "order");
    }
}
