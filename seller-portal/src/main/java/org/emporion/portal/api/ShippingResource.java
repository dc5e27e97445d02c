package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.BasedOn;
import org.emporion.selling.delivery.SellerShipping;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** How the store ships. */
@RequestScoped
@Path("shipping")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShippingResource {

    @Context
    private HttpHeaders headers;

    private final CurrentSeat current;
    private final SellerShipping shipping;

    @Inject
    public ShippingResource(CurrentSeat current, SellerShipping shipping) {
        this.current = current;
        this.shipping = shipping;
    }

    /**
     * The store's ways to ship, in their order.
     *
     * @param version another one after every change; a change that names one is done only while it is still the present one
     */
    public record Options(List<SellerShipping.Option> items, String version) {

        static Options of(List<SellerShipping.Option> items) {
            return new Options(items, SellerShipping.version(items));
        }
    }

    /**
     * The ways to ship that the store shall have, in their order.
     *
     * @param items all of them; of one that is named by its id, what is not named stays
     * @param version which state was seen; null for whatever is there
     */
    public record OptionChanges(List<SellerShipping.OptionChange> items, String version) {}

    @GET
    @APIResponseSchema(Options.class)
    public Response list() {
        return versioned().answer(now());
    }

    @PUT
    @APIResponseSchema(Options.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response replace(OptionChanges options) {
        List<SellerShipping.OptionChange> items = Required.body(options).items();
        List<SellerShipping.OptionChange> wanted = items == null ? List.of() : items;
        return versioned()
                .change(
                        base -> Options.of(
                                shipping.change(current.seat(), wanted, base.and(BasedOn.version(options.version())))),
                        this::now);
    }

    private Options now() {
        return Options.of(shipping.list(current.seat()));
    }

    private Versioned<Options> versioned() {
        return new Versioned<>(headers, Options::version);
    }
}
