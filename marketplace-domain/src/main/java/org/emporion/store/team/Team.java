package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.TenantSupervision;

/**
 * Who works in a store, and as what. A store always has an owner, and only owners make or unmake owners. A change acts on
 * the member's next request; the identity provider hears of it through the outbox.
 */
@ApplicationScoped
@Transactional
@InTenant
public class Team {

    private final Sql sql;
    private final Outbox outbox;

    @Inject
    public Team(Sql sql, Outbox outbox) {
        this.sql = sql;
        this.outbox = outbox;
    }

    /** A member of the team; the id is the identity provider's. */
    public record Member(String id, String name, String email, Role role, Instant since, boolean you) {}

    /** Everybody, owners first, then by name. */
    public List<Member> list(Seat seat) {
        seat.mustRead(Scope.TEAM);
        return sql.list(
                row -> member(row, seat),
                "select * from membership where tenant_id = ? order by role <> 'OWNER', lower(name), user_id",
                seat.tenant());
    }

    /**
     * Gives a member another role.
     *
     * @throws Forbidden OWNER_ONLY when it makes or unmakes an owner and no owner acts
     * @throws Conflict LAST_OWNER when no owner would be left
     */
    public Member changeRole(Seat seat, String memberId, Role role) {
        seat.mustWrite(Scope.TEAM);
        new Problems()
                .require(Role.ofMembers().contains(role), "role", "REQUIRED", "Choose a role.")
                .throwIfAny();
        List<Member> team = locked(seat);
        Member member = find(team, memberId);
        if (member.role().owns() || role.owns()) {
            seat.mustOwn();
        }
        if (!role.owns()) {
            mustLeaveAnOwner(team, member);
        }
        sql.update(
                "update membership set role = ? where tenant_id = ? and user_id = ? and role <> ?",
                role,
                seat.tenant(),
                memberId,
                role);
        return new Member(memberId, member.name(), member.email(), role, member.since(), member.you());
    }

    /**
     * Takes a member out of the team.
     *
     * @throws Forbidden OWNER_ONLY when it is an owner and no owner acts
     * @throws Conflict LAST_OWNER when no owner would be left
     */
    public void remove(Seat seat, String memberId) {
        seat.mustWrite(Scope.TEAM);
        List<Member> team = locked(seat);
        Member member = find(team, memberId);
        if (member.role().owns()) {
            seat.mustOwn();
        }
        delete(seat, team, member);
    }

    /**
     * Whoever acts leaves the team, which every member may.
     *
     * @throws Conflict LAST_OWNER when no owner would be left
     */
    public void leave(Seat seat) {
        String self = seat.userId().orElseThrow(() -> new Forbidden("USER_NEEDED", "A key is no member of the team."));
        List<Member> team = locked(seat);
        delete(seat, team, find(team, self));
    }

    /** Has the store's organization at the identity provider brought up to what the table of members says now. */
    static void mirror(Outbox outbox, TenantId store) {
        outbox.append(Queue.ADMIN, TenantSupervision.MIRROR, store, "members-" + Ids.next());
    }

    private void delete(Seat seat, List<Member> team, Member member) {
        mustLeaveAnOwner(team, member);
        sql.update("delete from membership where tenant_id = ? and user_id = ?", seat.tenant(), member.id());
        mirror(outbox, seat.tenant());
    }

    /** All rows are locked in one order, so that two owners who unmake each other cannot both succeed. */
    private List<Member> locked(Seat seat) {
        return sql.list(
                row -> member(row, seat),
                "select * from membership where tenant_id = ? order by user_id for update",
                seat.tenant());
    }

    private static Member find(List<Member> team, String memberId) {
        return team.stream()
                .filter(member -> member.id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new NotFound("member"));
    }

    private static void mustLeaveAnOwner(List<Member> team, Member leaving) {
        boolean another = team.stream()
                .anyMatch(member -> member.role().owns() && !member.id().equals(leaving.id()));
        if (leaving.role().owns() && !another) {
            throw new Conflict("LAST_OWNER", "A store needs an owner. Make somebody else an owner first.");
        }
    }

    private static Member member(Row row, Seat seat) {
        String id = row.text("user_id");
        return new Member(
                id,
                row.text("name"),
                row.text("email"),
                Role.valueOf(row.text("role")),
                row.time("created_at"),
                seat.userId().filter(id::equals).isPresent());
    }
}
