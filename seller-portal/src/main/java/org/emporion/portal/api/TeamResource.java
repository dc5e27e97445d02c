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
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.store.team.Team;
import org.emporion.web.rest.Required;

/** Who works in the store, and as what. */
@RequestScoped
@Path("team")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeamResource {

    private final CurrentSeat current;
    private final Team team;

    @Inject
    public TeamResource(CurrentSeat current, Team team) {
        this.current = current;
        this.team = team;
    }

    /** What a member is to be from now on. */
    public record RoleChange(Role role) {}

    /** What a role may change, and what it may see, by the codes of the scopes. */
    public record RoleView(Role role, List<String> writes, List<String> reads) {}

    @GET
    public Map<String, List<Team.Member>> list() {
        return Map.of("items", team.list(current.seat()));
    }

    /** The one table of what each role may do. */
    @GET
    @Path("roles")
    public Map<String, List<RoleView>> roles() {
        current.person();
        return Map.of(
                "items", Arrays.stream(Role.values()).map(TeamResource::view).toList());
    }

    @PATCH
    @Path("{id}")
    public Team.Member change(@PathParam("id") String id, RoleChange change) {
        return team.changeRole(current.seat(), id, Required.body(change).role());
    }

    /** Removes a member; with the own id, which every member may give, whoever asks leaves. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") String id) {
        Seat seat = current.seat();
        if (seat.userId().filter(id::equals).isPresent()) {
            team.leave(seat);
        } else {
            team.remove(seat, id);
        }
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
