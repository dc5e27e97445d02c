package org.emporion.store.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.TenantEntity;
import org.emporion.store.store.StoreContact;
import org.emporion.store.team.Joining.State;

/** Somebody was asked by mail to join the team of a store, with a role. */
@Entity
@Table(name = "invitation")
class Invitation extends TenantEntity {

    /** How long a link opens the door, counted from its mail. */
    static final Duration LIFE = Duration.ofDays(7);

    static final String CLOSED = "INVITATION_CLOSED";
    static final String OTHER_ADDRESS = "OTHER_ADDRESS";

    @Version
    private long version;

    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private State outcome;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    protected Invitation() {}

    /**
     * Asks somebody.
     *
     * @param address as {@link Invitations#normal} makes it
     * @throws Forbidden OWNER_ONLY when an owner is to be made and no owner acts
     */
    Invitation(Seat by, String address, Role role, Instant now) {
        super(by.tenant(), Ids.next());
        email = address;
        this.role = role;
        mayBeGivenBy(by);
        invitedBy = by.who();
        invitedAt = now;
        expiresAt = now.plus(LIFE);
    }

    /**
     * Its mail goes out once more and another {@link #LIFE} begins; the link before opens nothing from now on.
     *
     * @throws NotFound when it has been answered or withdrawn
     * @throws Forbidden OWNER_ONLY when it makes an owner and no owner acts
     */
    void resend(Seat by, Instant now) {
        mustWait();
        mayBeGivenBy(by);
        tokenHash = null;
        sentAt = null;
        expiresAt = now.plus(LIFE);
    }

    /**
     * Its link opens nothing from now on.
     *
     * @throws NotFound when it has been answered or withdrawn
     * @throws Forbidden OWNER_ONLY when it makes an owner and no owner acts
     */
    void withdraw(Seat by, Instant now) {
        mustWait();
        mayBeGivenBy(by);
        close(State.WITHDRAWN, by.who(), now);
    }

    /**
     * Its mail is about to leave with a secret of which this is the hash, and {@link #LIFE} begins.
     *
     * @throws Conflict INVITATION_CLOSED when it was used, withdrawn or too old
     */
    void openWith(String secretHash, Instant now) {
        mustBeOpen(now);
        tokenHash = secretHash;
        expiresAt = now.plus(LIFE);
    }

    void sent(Instant now) {
        sentAt = now;
    }

    /**
     * The person who was asked joins the team, as the role that is answered.
     *
     * @param secretHash hash of the secret that the person holds
     * @throws Forbidden OTHER_ADDRESS when somebody else was invited
     * @throws Conflict INVITATION_CLOSED when it was used, withdrawn or too old, or its link was replaced
     */
    Role accept(Person person, String secretHash, Instant now) {
        if (!email.equals(Invitations.normal(person.email()))) {
            throw new Forbidden(
                    OTHER_ADDRESS, "This invitation is for " + email + ". Log in with that address to accept it.");
        }
        mustBeOpen(now);
        if (!secretHash.equals(tokenHash)) {
            throw closed();
        }
        close(State.ACCEPTED, person.who(), now);
        return role;
    }

    State state(Instant now) {
        if (outcome != null) {
            return outcome;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    Invitations.Pending view(Instant now) {
        return new Invitations.Pending(
                id(), email, role, invitedBy, invitedAt, sentAt, expiresAt, !now.isBefore(expiresAt));
    }

    Joining.Offer offer(StoreContact store, Instant now) {
        return new Joining.Offer(store.slug(), store.name(), email, role, invitedBy, state(now));
    }

    InvitationMails.Content mailContent(StoreContact store, String secret) {
        return new InvitationMails.Content(email, role, store.name(), invitedBy, expiresAt, secret);
    }

    private void mayBeGivenBy(Seat by) {
        if (role.owns()) {
            by.mustOwn();
        }
    }

    private void mustWait() {
        if (outcome != null) {
            throw new NotFound("invitation");
        }
    }

    private void mustBeOpen(Instant now) {
        if (state(now) != State.OPEN) {
            throw closed();
        }
    }

    private static Conflict closed() {
        return new Conflict(CLOSED, "This invitation is used, withdrawn or too old. Ask for a new one, please.");
    }

    private void close(State answer, String who, Instant now) {
        outcome = answer;
        closedAt = now;
        closedBy = who;
    }
}
