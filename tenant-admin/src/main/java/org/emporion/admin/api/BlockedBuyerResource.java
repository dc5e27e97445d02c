package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.Page;
import org.emporion.selling.fraud.PlatformBlocks;
import org.emporion.selling.fraud.PlatformBlocks.Block;
import org.emporion.selling.fraud.PlatformBlocks.Blocked;
import org.emporion.web.rest.Paging;
import org.emporion.web.rest.Required;

/** Those whose purchases are held, whatever else they are. */
@RequestScoped
@Path("fraud/blocked")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BlockedBuyerResource {

    private final CurrentAdmin current;
    private final PlatformBlocks blocks;

    @Inject
    public BlockedBuyerResource(CurrentAdmin current, PlatformBlocks blocks) {
        this.current = current;
        this.blocks = blocks;
    }

    @GET
    public Page<Blocked> list(@QueryParam("q") String text, @BeanParam Paging paging) {
        return blocks.list(text, paging.request());
    }

    @POST
    @APIResponseSchema(value = Blocked.class, responseCode = "201")
    public Response block(Block block) {
        Blocked blocked = blocks.block(current.who(), Required.body(block));
        return Response.created(URI.create("fraud/blocked/" + blocked.id()))
                .entity(blocked)
                .build();
    }

    @DELETE
    @Path("{id}")
    public void unblock(@PathParam("id") String id) {
        blocks.unblock(current.who(), id);
    }
}
