package org.emporion.ground.walls;

import java.util.List;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;

/** All who work in one store. Whatever becomes of one of them, an owner is left. */
class Members {

    static final String LAST_OWNER = "LAST_OWNER";
    static final String ALREADY_MEMBER = "ALREADY_MEMBER";

    private final List<Membership> all;

    Members(List<Membership> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Gives a member another role.
     *
     * @throws Forbidden OWNER_ONLY when it makes or unmakes an owner and no owner acts
     * @throws Conflict LAST_OWNER when no owner would be left
     */
    Membership changeRole(String userId, Role next, Seat by) {
        Membership member = get(userId);
        member.mayBeChangedBy(by);
        if (!next.owns()) {
            mustLeaveAnOwner(member);
        }
        member.changeRole(next, by);
        return member;
    }

    /**
     * The member that somebody takes out of the team.
     *
     * @throws Forbidden OWNER_ONLY when it is an owner and no owner acts
     * @throws Conflict LAST_OWNER when no owner would be left
     */
    Membership remove(String userId, Seat by) {
        get(userId).mayBeChangedBy(by);
        return leave(userId);
    }

    /**
     * The member that goes, whom nobody has to let go.
     *
     * @throws Conflict LAST_OWNER when no owner would be left
     */
    Membership leave(String userId) {
        Membership member = get(userId);
        mustLeaveAnOwner(member);
        return member;
    }

    /** @throws Conflict ALREADY_MEMBER when somebody of the team has this address */
    void mustNotHave(String address) {
        if (all.stream().anyMatch(member -> member.isReachedAt(address))) {
            throw new Conflict(ALREADY_MEMBER, address + " belongs to the team already.");
        }
    }

    boolean has(String userId, Role role) {
        return all.stream()
                .anyMatch(member -> member.isOf(userId) && member.view().role() == role);
    }

    /** @throws NotFound when nobody of the team has this id */
    Membership get(String userId) {
        return all.stream().filter(member -> member.isOf(userId)).findFirst().orElseThrow(() -> new NotFound("member"));
    }

    private void mustLeaveAnOwner(Membership leaving) {
        boolean another = all.stream().anyMatch(member -> member.owns() && member != leaving);
        if (leaving.owns() && !another) {
            throw new Conflict(LAST_OWNER, "A store needs an owner. Make somebody else an owner first.");
        }
    }
}
