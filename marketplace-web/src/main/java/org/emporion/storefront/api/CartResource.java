package org.emporion.storefront.api;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.CartCodes;
import org.emporion.selling.cart.CartCurrency;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.cart.FilledCarts;
import org.emporion.web.rest.AddressChange;
import org.emporion.web.rest.ApiJson;
import org.emporion.web.rest.Between;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** The buyer's cart; whoever knows its id may use it. */
@RequestScoped
@Path("carts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CartResource {

    private static final String VERSION = "version";

    @Context
    private HttpHeaders headers;

    private final Carts carts;
    private final CartCurrency currencies;
    private final CartCodes codes;
    private final FilledCarts filled;

    @Inject
    public CartResource(Carts carts, CartCurrency currencies, CartCodes codes, FilledCarts filled) {
        this.carts = carts;
        this.currencies = currencies;
        this.codes = codes;
        this.filled = filled;
    }

    /**
     * What a new cart is made of; all of it may be left out.
     *
     * @param shipping by the slugs of the stores
     */
    public record NewCart(String currency, List<NewLine> lines, AddressChange address, Map<String, String> shipping) {

        static final NewCart EMPTY = new NewCart(null, null, null, null);

        FilledCarts.Wanted wanted() {
            return new FilledCarts.Wanted(
                    currency,
                    lines == null
                            ? List.of()
                            : lines.stream().map(NewCart::units).toList(),
                    address == null ? null : address.of(null),
                    shipping == null ? Map.of() : shipping);
        }

        private static FilledCarts.Units units(NewLine line) {
            return line == null
                    ? new FilledCarts.Units(null, 0)
                    : new FilledCarts.Units(
                            Ids.parse(line.variantId).orElse(null), line.quantity == null ? 0 : line.quantity);
        }
    }

    /**
     * In which currency the prices of a cart are.
     *
     * @param version of the cart as it was seen; the change is done only while it is still that one. May be left out
     */
    public record Currency(String currency, String version) {}

    /** A variant and how many of it. */
    public record NewLine(String variantId, @Between(least = 1, most = Carts.MOST) Long quantity) {}

    /**
     * How many are wanted.
     *
     * @param version of the cart as it was seen; the change is done only while it is still that one. May be left out
     */
    public record Quantity(@Between(least = 0, most = Carts.MOST) Long quantity, String version) {}

    @POST
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NewCart.class)))
    @APIResponseSchema(value = Cart.class, responseCode = "201")
    public Response create(@Context UriInfo uri, String body) throws JsonProcessingException {
        NewCart wanted =
                body == null || body.isBlank() ? NewCart.EMPTY : Required.body(ApiJson.read(body, NewCart.class));
        Cart cart = filled.create(wanted.wanted());
        return versioned()
                .with(
                        Response.created(
                                uri.getAbsolutePathBuilder().path(cart.id()).build()),
                        cart);
    }

    @GET
    @Path("{cart}")
    @APIResponseSchema(Cart.class)
    public Response get(@PathParam("cart") String cart) {
        return versioned().answer(carts.get(cart));
    }

    /** Changes its currency: all lines have their prices in the other one, and those that have none say so. */
    @PATCH
    @Path("{cart}")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    @APIResponseSchema(Cart.class)
    public Response change(@PathParam("cart") String cart, Currency wanted) {
        String currency = Required.body(wanted).currency();
        if (currency == null) {
            throw RuleViolated.field("currency", "REQUIRED", "Say which currency the prices shall be in.");
        }
        BasedOn seen = BasedOn.version(wanted.version());
        return versioned().change(base -> currencies.change(cart, currency, base.and(seen)), () -> carts.get(cart));
    }

    @POST
    @Path("{cart}/lines")
    @APIResponseSchema(value = Cart.class, responseCode = "201")
    public Response add(@PathParam("cart") String cart, NewLine line) {
        String variant = Required.body(line).variantId();
        if (variant == null) {
            throw RuleViolated.field("variantId", "REQUIRED", "Say which variant to put in.");
        }
        Cart filled = carts.add(cart, Ids.require(variant, "variant"), quantity(line.quantity()));
        return versioned().with(Response.status(Response.Status.CREATED), filled);
    }

    @PATCH
    @Path("{cart}/lines/{line}")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    @APIResponseSchema(Cart.class)
    public Response change(@PathParam("cart") String cart, @PathParam("line") String line, Quantity wanted) {
        UUID id = Ids.require(line, "line");
        long quantity = quantity(Required.body(wanted).quantity());
        BasedOn seen = BasedOn.version(wanted.version());
        return versioned()
                .change(base -> carts.changeQuantity(cart, id, quantity, base.and(seen)), () -> carts.get(cart));
    }

    @DELETE
    @Path("{cart}/lines/{line}")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    @APIResponseSchema(Cart.class)
    public Response remove(@PathParam("cart") String cart, @PathParam("line") String line) {
        UUID id = Ids.require(line, "line");
        return versioned().change(base -> carts.remove(cart, id, base), () -> carts.get(cart));
    }

    /** A code of a promotion, in any case. */
    public record NewCode(String code) {}

    @POST
    @Path("{cart}/codes")
    @APIResponseSchema(value = Cart.class, responseCode = "201")
    public Response give(@PathParam("cart") String cart, NewCode code) {
        Cart given = codes.add(cart, Required.body(code).code());
        return versioned().with(Response.status(Response.Status.CREATED), given);
    }

    @DELETE
    @Path("{cart}/codes/{code}")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    @APIResponseSchema(Cart.class)
    public Response takeBack(@PathParam("cart") String cart, @PathParam("code") String code) {
        return versioned().change(base -> codes.remove(cart, code, base), () -> carts.get(cart));
    }

    @PUT
    @Path("{cart}/address")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    @APIResponseSchema(Cart.class)
    public Response address(@PathParam("cart") String cart, AddressChange address) {
        AddressChange wanted = Required.body(address);
        BasedOn seen = BasedOn.version(wanted.version());
        return versioned().change(base -> carts.changeAddress(cart, wanted::of, base.and(seen)), () -> carts.get(cart));
    }

    /** By the slugs of the stores; {@code version}, which no store is called, is that of the cart as it was seen. */
    @PUT
    @Path("{cart}/shipping")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    @APIResponseSchema(Cart.class)
    public Response shipping(@PathParam("cart") String cart, Map<String, String> choices) {
        Map<String, String> wanted = new HashMap<>(Required.body(choices));
        BasedOn seen = BasedOn.version(wanted.remove(VERSION));
        return versioned().change(base -> carts.chooseShipping(cart, wanted, base.and(seen)), () -> carts.get(cart));
    }

    private Versioned<Cart> versioned() {
        return new Versioned<>(headers, Cart::version);
    }

    private static long quantity(Long quantity) {
        if (quantity == null) {
            throw RuleViolated.field("quantity", "REQUIRED", "Say how many.");
        }
        return quantity;
    }
}
