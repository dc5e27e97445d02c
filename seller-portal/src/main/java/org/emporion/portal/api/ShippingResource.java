package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.emporion.cart.SellerShipping;
import org.emporion.web.rest.Required;

/** How the store ships. */
@RequestScoped
@Path("shipping")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShippingResource {

    private CurrentSeat current;
    private SellerShipping shipping;

    ShippingResource() {}

    @Inject
    public ShippingResource(CurrentSeat current, SellerShipping shipping) {
        this.current = current;
        this.shipping = shipping;
    }

    /** The store's ways to ship, in their order. */
    public record Options(List<SellerShipping.Option> items) {}

    @GET
    public Options list() {
        return new Options(shipping.list(current.seat()));
    }

    @PUT
    public Options replace(Options options) {
        List<SellerShipping.Option> items = Required.body(options).items();
        return new Options(shipping.replace(current.seat(), items == null ? List.of() : items));
    }
}
