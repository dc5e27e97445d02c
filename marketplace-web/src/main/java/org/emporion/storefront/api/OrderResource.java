package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.emporion.checkout.BuyerOrders;
import org.emporion.checkout.BuyerPurchase;

/** Following what was bought, by number and e-mail. */
@RequestScoped
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {

    private BuyerOrders orders;

    OrderResource() {}

    @Inject
    public OrderResource(BuyerOrders orders) {
        this.orders = orders;
    }

    @GET
    @Path("{number}")
    public BuyerPurchase order(@PathParam("number") String number, @QueryParam("email") String email) {
        return orders.byEmail(number, email);
    }
}
