package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.emporion.kernel.Address;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.Carts;
import org.emporion.web.rest.Required;

/** The buyer's cart; whoever knows its id may use it. */
@RequestScoped
@Path("carts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CartResource {

    private final Carts carts;

    @Inject
    public CartResource(Carts carts) {
        this.carts = carts;
    }

    /** A variant and how many of it. */
    public record NewLine(String variantId, Long quantity) {}

    /** How many are wanted. */
    public record Quantity(Long quantity) {}

    @POST
    public Response create(@Context UriInfo uri) {
        Cart cart = carts.create();
        return Response.created(uri.getAbsolutePathBuilder().path(cart.id()).build())
                .entity(cart)
                .build();
    }

    @GET
    @Path("{cart}")
    public Cart get(@PathParam("cart") String cart) {
        return carts.get(cart);
    }

    @POST
    @Path("{cart}/lines")
    public Response add(@PathParam("cart") String cart, NewLine line) {
        String variant = Required.body(line).variantId();
        if (variant == null) {
            throw RuleViolated.field("variantId", "REQUIRED", "Say which variant to put in.");
        }
        Cart filled = carts.add(cart, Ids.require(variant, "variant"), quantity(line.quantity()));
        return Response.status(201).entity(filled).build();
    }

    @PATCH
    @Path("{cart}/lines/{line}")
    public Cart change(@PathParam("cart") String cart, @PathParam("line") String line, Quantity wanted) {
        return carts.changeQuantity(
                cart, Ids.require(line, "line"), quantity(Required.body(wanted).quantity()));
    }

    @DELETE
    @Path("{cart}/lines/{line}")
    public Cart remove(@PathParam("cart") String cart, @PathParam("line") String line) {
        return carts.remove(cart, Ids.require(line, "line"));
    }

    @PUT
    @Path("{cart}/address")
    public Cart address(@PathParam("cart") String cart, Address address) {
        return carts.putAddress(cart, Required.body(address));
    }

    @PUT
    @Path("{cart}/shipping")
    public Cart shipping(@PathParam("cart") String cart, Map<String, String> choices) {
        return carts.chooseShipping(cart, Required.body(choices));
    }

    private static long quantity(Long quantity) {
        if (quantity == null) {
            throw RuleViolated.field("quantity", "REQUIRED", "Say how many.");
        }
        return quantity;
    }
}
