package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.edges.privacy.BuyerErasure;
import org.emporion.edges.privacy.ErasureState;
import org.emporion.selling.checkout.BuyerOrders;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.web.rest.Required;

/** Following what was bought, by number and e-mail. */
@RequestScoped
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {

    private final BuyerOrders orders;
    private final BuyerErasure erasures;

    @Inject
    public OrderResource(BuyerOrders orders, BuyerErasure erasures) {
        this.orders = orders;
        this.erasures = erasures;
    }

    /** The e-mail address that a guest ordered with. */
    public record Guest(String email) {}

    @GET
    @Path("{number}")
    public BuyerPurchase order(@PathParam("number") String number, @QueryParam("email") String email) {
        return orders.byEmail(number, email);
    }

    /** Asks for what a guest has bought to be erased; a purchase of an account is erased with it and is a 404 here. */
    @POST
    @Path("{number}/erasure")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ErasureState.class, responseCode = "202")
    public Response erase(@PathParam("number") String number, Guest guest) {
        return Response.accepted(
                        erasures.ofPurchase(number, Required.body(guest).email()))
                .build();
    }
}
