package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Row;
import org.emporion.kernel.Secret;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/**
 * The door of an invitation, which opens before a store is known: who holds the link sees which store asks, and who is also
 * logged in with the invited address joins its team, once. That the link came by mail is what proves the address.
 */
@ApplicationScoped
@Transactional
public class Joining {

    private final Sql sql;
    private final TenantScope tenants;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public Joining(Sql sql, TenantScope tenants, Outbox outbox, Clock clock) {
        this.sql = sql;
        this.tenants = tenants;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Where an invitation stands. */
    public enum State {
        OPEN,
        EXPIRED,
        ACCEPTED,
        WITHDRAWN
    }

    /** What the link leads to. */
    public record Offer(String storeSlug, String storeName, String email, Role role, String invitedBy, State state) {

        /** Whether this person is the one who was asked. */
        public boolean isFor(Person person) {
            return email.equals(Invitations.normal(person.email()));
        }
    }

    /** Empty when no invitation has this secret, or has it no longer. */
    public Optional<Offer> look(String token) {
        return find(token).map(invited -> tenants.within(invited.store(), () -> offer(invited)));
    }

    /**
     * Makes the person a member of the store that asked.
     *
     * @throws NotFound when no invitation has this secret
     * @throws Forbidden OTHER_ADDRESS when somebody else was invited
     * @throws Conflict INVITATION_CLOSED when it was used, withdrawn or too old; ALREADY_MEMBER
     */
    public Offer accept(Person person, String token) {
        Invited invited = find(token).orElseThrow(() -> new NotFound("invitation"));
        return tenants.within(invited.store(), Actor.of(person.who()), () -> {
            Offer offer = offer(invited);
            if (!offer.isFor(person)) {
                throw new Forbidden(
                        "OTHER_ADDRESS",
                        "This invitation is for " + offer.email() + ". Log in with that address to accept it.");
            }
            close(invited, person);
            join(invited, person);
            Team.mirror(outbox, invited.store());
            return offer;
        });
    }

    /** The row itself decides who is first, and whether it is still time. */
    private void close(Invited invited, Person person) {
        int closed = sql.update(
                "update invitation set outcome = 'ACCEPTED', closed_at = ?, closed_by = ? where tenant_id = ? and id = ?"
                        + " and outcome is null and expires_at > ? and token_hash = ?",
                clock.instant(),
                person.who(),
                invited.store(),
                invited.id(),
                clock.instant(),
                invited.tokenHash());
        if (closed == 0) {
            throw new Conflict(
                    "INVITATION_CLOSED", "This invitation is used, withdrawn or too old. Ask for a new one, please.");
        }
    }

    private void join(Invited invited, Person person) {
        int joined = sql.update(
                "insert into membership (tenant_id, user_id, role, name, email, created_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                invited.store(),
                person.userId(),
                invited.role(),
                person.name(),
                person.email(),
                clock.instant());
        if (joined == 0) {
            throw new Conflict("ALREADY_MEMBER", "You belong to the team of this store already.");
        }
    }

    private Optional<Invited> find(String token) {
        String hash = Secret.hash(token == null ? "" : token);
        tenants.asInvited(hash);
        return sql.one(row -> invited(row, hash), "select * from invitation where token_hash = ?", hash);
    }

    private Offer offer(Invited invited) {
        return sql.one(
                        row -> new Offer(
                                row.text("slug"),
                                row.text("name"),
                                invited.email(),
                                invited.role(),
                                invited.invitedBy(),
                                invited.state()),
                        "select slug, name from tenant where id = ?",
                        invited.store())
                .orElseThrow();
    }

    private Invited invited(Row row, String hash) {
        State state = Optional.ofNullable(row.text("outcome"))
                .map(State::valueOf)
                .orElse(clock.instant().isBefore(row.time("expires_at")) ? State.OPEN : State.EXPIRED);
        return new Invited(
                row.tenant("tenant_id"),
                row.uuid("id"),
                row.text("email"),
                Role.valueOf(row.text("role")),
                row.text("invited_by"),
                state,
                hash);
    }

    private record Invited(
            TenantId store, UUID id, String email, Role role, String invitedBy, State state, String tokenHash) {}
}
