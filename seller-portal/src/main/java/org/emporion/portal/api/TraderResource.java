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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.BasedOn;
import org.emporion.store.legal.SellerTrader;
import org.emporion.store.legal.Trader;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** Who stands behind the store. */
@RequestScoped
@Path("trader")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TraderResource {

    @Context
    private HttpHeaders headers;

    private final CurrentSeat current;
    private final SellerTrader traders;

    @Inject
    public TraderResource(CurrentSeat current, SellerTrader traders) {
        this.current = current;
        this.traders = traders;
    }

    @GET
    @APIResponseSchema(SellerTrader.TraderView.class)
    public Response view() {
        return versioned().answer(now());
    }

    /** Writes the fields that the body names; buyers read them from then on. */
    @PUT
    @APIResponseSchema(SellerTrader.TraderView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response change(TraderBody changes) {
        Trader body = Required.body(changes).changes(this::now);
        BasedOn seen = BasedOn.version(changes.version());
        return versioned().change(base -> traders.change(current.seat(), body, base.and(seen)), this::now);
    }

    private SellerTrader.TraderView now() {
        return traders.view(current.seat());
    }

    private Versioned<SellerTrader.TraderView> versioned() {
        return new Versioned<>(headers, SellerTrader.TraderView::version);
    }
}
