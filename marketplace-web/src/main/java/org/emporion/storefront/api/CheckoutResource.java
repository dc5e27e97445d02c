package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.Money;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.selling.checkout.Checkout;
import org.emporion.selling.checkout.CheckoutRequest;
import org.emporion.selling.checkout.PurchaseStatus;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** Buying what is in a cart. */
@RequestScoped
@Path("carts/{cart}/checkout")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CheckoutResource {

    @Context
    private HttpHeaders headers;

    private final Checkout checkout;
    private final Carts carts;

    @Inject
    public CheckoutResource(Checkout checkout, Carts carts) {
        this.checkout = checkout;
        this.carts = carts;
    }

    /**
     * Who buys and pays how.
     *
     * @param total what the buyer was shown; optional
     */
    public record Order(String email, Payment payment, Money total) {}

    /** A payment method and the provider's token for the card; no token where the buyer enters the card on the provider's page. */
    public record Payment(String method, String token) {}

    @POST
    @APIResponseSchema(value = BuyerPurchase.class, responseCode = "201")
    @APIResponse(
            responseCode = "202",
            description = "The payment needs the buyer or is not known yet, or the platform looks at the order first",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BuyerPurchase.class)))
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response checkout(@PathParam("cart") String cart, @HeaderParam("Idempotency-Key") String key, Order order) {
        Payment payment = Required.body(order).payment() == null ? new Payment(null, null) : order.payment();
        return new Versioned<>(headers, Cart::version)
                .done(
                        seen -> answer(checkout.pay(new CheckoutRequest(
                                cart,
                                key,
                                null,
                                order.email(),
                                payment.method(),
                                payment.token(),
                                order.total(),
                                seen))),
                        () -> carts.get(cart));
    }

    private static Response answer(BuyerPurchase purchase) {
        int status = purchase.status() == PurchaseStatus.PLACED ? 201 : 202;
        return Response.status(status).entity(purchase).build();
    }
}
