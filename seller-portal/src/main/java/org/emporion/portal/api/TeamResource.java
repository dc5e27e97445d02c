package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.RuleViolated;
import org.emporion.store.team.KeyFate;
import org.emporion.store.team.Team;
import org.emporion.web.rest.Items;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** Who works in the store, and as what. */
@RequestScoped
@Path("team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamResource {

    @Context
    private HttpHeaders headers;

    private final CurrentSeat current;
    private final Team team;

    @Inject
    public TeamResource(CurrentSeat current, Team team) {
        this.current = current;
        this.team = team;
    }

    /**
     * What a member is to be from now on.
     *
     * @param version of the member as it was seen; the change is done only while it is still that one. May be left out
     * @param keys what becomes of the API keys of one who stops being an owner; 409 KEYS_LEFT without it
     */
    public record RoleChange(Role role, String version, KeyFate keys) {}

    /** Everybody in the team. */
    public record MemberList(List<Team.Member> items) {

        String version() {
            return Team.version(items);
        }
    }

    /** What a role may change, and what it may see, by the codes of the scopes. */
    public record RoleView(Role role, List<String> writes, List<String> reads) {}

    @GET
    @APIResponse(
            responseCode = "200",
            description = "The members",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MemberList.class)))
    public Response list() {
        return new Versioned<>(headers, MemberList::version).answer(new MemberList(team.list(current.seat())));
    }

    /** The one table of what each role may do. */
    @GET
    @Path("roles")
    public Items<RoleView> roles() {
        current.person();
        return new Items<>(Arrays.stream(Role.values()).map(TeamResource::view).toList());
    }

    @PATCH
    @Path("{id}")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    @APIResponseSchema(Team.Member.class)
    public Response change(@PathParam("id") String id, RoleChange change) {
        Role role = Required.body(change).role();
        BasedOn seen = BasedOn.version(change.version());
        return versioned()
                .change(
                        base -> team.changeRole(current.seat(), id, role, base.and(seen), change.keys()),
                        () -> now(id));
    }

    /**
     * Removes a member; with the own id, which every member may give, whoever asks leaves.
     *
     * @param keys what becomes of the member's API keys; 409 KEYS_LEFT without it when there are any
     */
    @DELETE
    @Path("{id}")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "204", description = "Done")
    public Response remove(@PathParam("id") String id, @QueryParam("keys") String keys) {
        KeyFate fate = fate(keys);
        return versioned().delete(base -> remove(id, base, fate), () -> now(id));
    }

    private void remove(String id, BasedOn base, KeyFate fate) {
        Seat seat = current.seat();
        if (seat.userId().filter(id::equals).isPresent()) {
            team.leave(seat, base, fate);
        } else {
            team.remove(seat, id, base, fate);
        }
    }

    private static KeyFate fate(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(KeyFate.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> RuleViolated.field("keys", "KEYS", "Say END or HAND_OVER."));
    }

    private Team.Member now(String id) {
        return team.get(current.seat(), id);
    }

    private Versioned<Team.Member> versioned() {
        return new Versioned<>(headers, Team.Member::version);
    }

    private static RoleView view(Role role) {
        return new RoleView(
                role,
                Arrays.stream(Scope.values())
                        .filter(role::mayWrite)
                        .map(Scope::code)
                        .toList(),
                Arrays.stream(Scope.values())
                        .filter(role::mayRead)
                        .map(Scope::code)
                        .toList());
    }
}
