package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Problems;
import org.emporion.kernel.address.EmailAddress;

/** Asks people by mail to join the team of a store, with a role; who accepts becomes a member. */
@ApplicationScoped
@Transactional
@InTenant
public class Invitations {

    /** Kind of the task that sends an invitation; its reference is the invitation's id. */
    public static final String MAIL = "mail.invitation";

    static final String ALREADY_INVITED = "ALREADY_INVITED";

    private final InvitationRepository invitations;
    private final Memberships memberships;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Invitations(InvitationRepository invitations, Memberships memberships, Outbox outbox, Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An invitation that nobody has answered yet; {@code sentAt} is null while its mail waits. */
    public record Pending(
            UUID id,
            String email,
            Role role,
            String invitedBy,
            Instant invitedAt,
            Instant sentAt,
            Instant expiresAt,
            boolean expired) {}

    /** Those that wait for an answer, the latest first. */
    public List<Pending> list(Seat seat) {
        seat.mustRead(Scope.TEAM);
        return invitations.waiting(seat.tenant()).stream()
                .map(invitation -> invitation.view(clock.instant()))
                .toList();
    }

    /**
     * Asks somebody; the mail follows through the outbox.
     *
     * @throws org.emporion.kernel.Forbidden OWNER_ONLY when an owner is to be made and no owner acts
     * @throws Conflict ALREADY_MEMBER, ALREADY_INVITED
     */
    public Pending invite(Seat seat, String email, Role role) {
        seat.mustWrite(Scope.TEAM);
        String address = normal(email);
        Problems problems = new Problems().text(email, "email", 3, 200);
        EmailAddress.check(address, "email", problems);
        problems.require(Role.ofMembers().contains(role), "role", "REQUIRED", "Choose a role.")
                .throwIfAny();
        Invitation invitation = new Invitation(seat, address, role, clock.instant());
        mustBeNew(seat, address);
        invitations.add(invitation);
        return mailed(invitation);
    }

    /** Sends a new link, good for another seven days; the one before opens nothing from then on. */
    public Pending resend(Seat seat, UUID id) {
        seat.mustWrite(Scope.TEAM);
        Invitation invitation = invitations.lock(seat.tenant(), id);
        invitation.resend(seat, clock.instant());
        return mailed(invitation);
    }

    /** Takes an invitation back; its link opens nothing from now on. */
    public void withdraw(Seat seat, UUID id) {
        seat.mustWrite(Scope.TEAM);
        invitations.lock(seat.tenant(), id).withdraw(seat, clock.instant());
    }

    /** The team is locked while it is asked, so that of two who invite the same address at once the later is told. */
    private void mustBeNew(Seat seat, String address) {
        memberships.mustNotHave(seat.tenant(), address);
        if (invitations.isWaiting(seat.tenant(), address)) {
            throw new Conflict(ALREADY_INVITED, address + " is invited already. You can send the mail once more.");
        }
    }

    private Pending mailed(Invitation invitation) {
        outbox.append(Queue.PORTAL, MAIL, invitation.tenant(), invitation.id().toString());
        return invitation.view(clock.instant());
    }

    /** An address as it is compared: people and providers write the same one in different cases. */
    static String normal(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }
}
