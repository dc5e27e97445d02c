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
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.orders.ordering.SellerEdits;
import org.emporion.orders.ordering.SellerOrders;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.web.rest.AddressChange;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** Where an order goes that has not left. */
@RequestScoped
@Path("orders/{id}/address")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderAddressResource {

    @Context
    private HttpHeaders headers;

    private final CurrentSeat current;
    private final SellerOrders orders;
    private final SellerEdits edits;

    @Inject
    public OrderAddressResource(CurrentSeat current, SellerOrders orders, SellerEdits edits) {
        this.current = current;
        this.orders = orders;
        this.edits = edits;
    }

    @PUT
    @APIResponseSchema(SellerOrderView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response readdress(@PathParam("id") String id, AddressChange address) {
        UUID order = Ids.require(id, "order");
        AddressChange wanted = Required.body(address);
        BasedOn seen = BasedOn.version(wanted.version());
        return new Versioned<>(headers, SellerOrderView::version)
                .change(
                        base -> edits.readdress(current.seat(), order, wanted::of, base.and(seen)),
                        () -> orders.get(current.seat(), order));
    }
}
