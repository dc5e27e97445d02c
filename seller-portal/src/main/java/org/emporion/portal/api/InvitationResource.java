package org.emporion.portal.api;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.ground.walls.Role;
import org.emporion.kernel.Ids;
import org.emporion.store.team.Invitations;
import org.emporion.store.team.Joining;
import org.emporion.web.rest.Items;
import org.emporion.web.rest.Required;

/** Asking people to join the team, and joining. */
@RequestScoped
@Path("invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationResource {

    private static final String WHAT = "invitation";

    private final CurrentSeat current;
    private final Invitations invitations;
    private final Joining joining;

    @Inject
    public InvitationResource(CurrentSeat current, Invitations invitations, Joining joining) {
        this.current = current;
        this.invitations = invitations;
        this.joining = joining;
    }

    /** Whom to ask, for which role. */
    public record Invitation(String email, Role role) {}

    /** The secret of a link. */
    public record Acceptance(String token) {}

    /** The store that was joined, and as what. */
    public record Joined(String slug, String name, Role role) {}

    @GET
    public Items<Invitations.Pending> list() {
        return new Items<>(invitations.list(current.seat()));
    }

    @POST
    @APIResponseSchema(value = Invitations.Pending.class, responseCode = "201")
    public Response invite(Invitation invitation) {
        Invitation body = Required.body(invitation);
        return Response.status(201)
                .entity(invitations.invite(current.seat(), body.email(), body.role()))
                .build();
    }

    @POST
    @Path("{id}/resend")
    public Invitations.Pending resend(@PathParam("id") String id) {
        return invitations.resend(current.seat(), Ids.require(id, WHAT));
    }

    @DELETE
    @Path("{id}")
    public void withdraw(@PathParam("id") String id) {
        invitations.withdraw(current.seat(), Ids.require(id, WHAT));
    }

    /** Joins the team of the store that sent the link. */
    @POST
    @Path("accept")
    @WithoutStore
    public Joined accept(Acceptance acceptance) {
        Joining.Offer offer =
                joining.accept(current.person(), Required.body(acceptance).token());
        return new Joined(offer.storeSlug(), offer.storeName(), offer.role());
    }
}
