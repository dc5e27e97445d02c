package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.emporion.orders.ordering.SellerCancellations;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** What of an order its store does not send. */
@RequestScoped
@Path("orders/{id}/cancellations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CancellationResource {

    @Context
    private HttpHeaders headers;

    private final CurrentSeat current;
    private final SellerOrders orders;
    private final SellerCancellations cancellations;

    @Inject
    public CancellationResource(CurrentSeat current, SellerOrders orders, SellerCancellations cancellations) {
        this.current = current;
        this.orders = orders;
        this.cancellations = cancellations;
    }

    @POST
    @APIResponseSchema(value = SellerOrderView.class, responseCode = "201")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response cancel(@PathParam("id") String id, SellerCancellations.NewCancellation cancellation) {
        UUID order = Ids.require(id, "order");
        SellerCancellations.NewCancellation body = Required.body(cancellation);
        return new Versioned<>(headers, SellerOrderView::version)
                .create(
                        seen -> cancellations.cancel(current.seat(), order, body, seen),
                        () -> orders.get(current.seat(), order));
    }
}
