package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.Ids;
import org.emporion.store.support.SupportGrants;
import org.emporion.store.support.SupportView;
import org.emporion.web.rest.Items;
import org.emporion.web.rest.Required;

/** Acting in a store as platform support: granted with a reason and an end, seen by the store, ended at any time. */
@RequestScoped
@Path("tenants/{id}/support-grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SupportResource {

    private final CurrentAdmin current;
    private final SupportGrants grants;

    @Inject
    public SupportResource(CurrentAdmin current, SupportGrants grants) {
        this.current = current;
        this.grants = grants;
    }

    /** What a grant is asked for with; without a length it is an hour. */
    public record GrantRequest(String reason, Integer minutes) {}

    @GET
    public Items<SupportView> list(@PathParam("id") String id) {
        return new Items<>(grants.list(store(id)));
    }

    @POST
    @APIResponseSchema(value = SupportView.class, responseCode = "201")
    public Response grant(@PathParam("id") String id, GrantRequest request) {
        GrantRequest body = Required.body(request);
        return Response.status(201)
                .entity(grants.grant(current.person(), store(id), body.reason(), body.minutes()))
                .build();
    }

    @DELETE
    @Path("{grant}")
    public SupportView end(@PathParam("id") String id, @PathParam("grant") String grant) {
        return grants.end(current.person(), store(id), Ids.require(grant, "support grant"));
    }

    private static UUID store(String id) {
        return Ids.require(id, "store");
    }
}
