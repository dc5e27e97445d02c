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
import org.emporion.kernel.Problems;
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

    static final String USER_NEEDED = "USER_NEEDED";

    private final MembershipRepository memberships;
    private final Outbox outbox;

    @Inject
    Team(MembershipRepository memberships, Outbox outbox) {
        this.memberships = memberships;
        this.outbox = outbox;
    }

    /** A member of the team; the id is the identity provider's. */
    public record Member(String id, String name, String email, Role role, Instant since, boolean you) {}

    /** Everybody, owners first, then by name. */
    public List<Member> list(Seat seat) {
        seat.mustRead(Scope.TEAM);
        return memberships.list(seat.tenant()).stream()
                .map(member -> member.view(seat))
                .toList();
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
        return memberships.lock(seat.tenant()).changeRole(memberId, role, seat).view(seat);
    }

    /**
     * Takes a member out of the team.
     *
     * @throws Forbidden OWNER_ONLY when it is an owner and no owner acts
     * @throws Conflict LAST_OWNER when no owner would be left
     */
    public void remove(Seat seat, String memberId) {
        seat.mustWrite(Scope.TEAM);
        remove(seat, memberships.lock(seat.tenant()).remove(memberId, seat));
    }

    /**
     * Whoever acts leaves the team, which every member may.
     *
     * @throws Forbidden USER_NEEDED when a key acts
     * @throws Conflict LAST_OWNER when no owner would be left
     */
    public void leave(Seat seat) {
        String self = seat.userId().orElseThrow(() -> new Forbidden(USER_NEEDED, "A key is no member of the team."));
        remove(seat, memberships.lock(seat.tenant()).leave(self));
    }

    /** Has the store's organization at the identity provider brought up to what the table of members says now. */
    static void mirror(Outbox outbox, TenantId store) {
        outbox.append(Queue.ADMIN, TenantSupervision.MIRROR, store, "members-" + Ids.next());
    }

    private void remove(Seat seat, Membership member) {
        memberships.remove(member);
        mirror(outbox, seat.tenant());
    }
}
