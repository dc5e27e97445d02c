package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.emporion.kernel.Ids;
import org.emporion.store.support.StoreSupport;
import org.emporion.store.support.SupportView;
import org.emporion.web.rest.Items;

/** When somebody of the platform acts in the store, and the owner's way to end it. */
@RequestScoped
@Path("support-grants")
@Produces(MediaType.APPLICATION_JSON)
public class SupportResource {

    private final CurrentSeat current;
    private final StoreSupport support;

    @Inject
    public SupportResource(CurrentSeat current, StoreSupport support) {
        this.current = current;
        this.support = support;
    }

    @GET
    public Items<SupportView> list() {
        return new Items<>(support.list(current.seat()));
    }

    @DELETE
    @Path("{id}")
    public SupportView end(@PathParam("id") String id) {
        return support.end(current.seat(), Ids.require(id, "support grant"));
    }
}
