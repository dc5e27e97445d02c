package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Secret;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.Stores;

/**
 * The door of an invitation, which opens before a store is known: who holds the link sees which store asks, and who is also
 * logged in with the invited address joins its team, once. That the link came by mail is what proves the address.
 */
@ApplicationScoped
@Transactional
public class Joining {

    private final InvitationRepository invitations;
    private final Memberships memberships;
    private final Stores stores;
    private final TenantScope tenants;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Joining(
            InvitationRepository invitations,
            Memberships memberships,
            Stores stores,
            TenantScope tenants,
            Outbox outbox,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.stores = stores;
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
        return opened(hash(token)).map(invitation -> tenants.within(invitation.tenant(), () -> offer(invitation)));
    }

    /**
     * Makes the person a member of the store that asked.
     *
     * @throws NotFound when no invitation has this secret
     * @throws Forbidden OTHER_ADDRESS when somebody else was invited
     * @throws Conflict INVITATION_CLOSED when it was used, withdrawn or too old; ALREADY_MEMBER
     */
    public Offer accept(Person person, String token) {
        String hash = hash(token);
        Invitation opened = opened(hash).orElseThrow(() -> new NotFound("invitation"));
        TenantId store = opened.tenant();
        return tenants.within(store, Actor.of(person.who()), () -> {
            Invitation invitation = invitations.lock(store, opened.id());
            Offer offer = offer(invitation);
            Instant now = clock.instant();
            memberships.join(store, person, invitation.accept(person, hash, now), now);
            Team.mirror(outbox, store);
            return offer;
        });
    }

    private static String hash(String token) {
        return Secret.hash(token == null ? "" : token);
    }

    private Optional<Invitation> opened(String hash) {
        tenants.asInvited(hash);
        return invitations.withSecret(hash);
    }

    private Offer offer(Invitation invitation) {
        return invitation.offer(stores.contact(invitation.tenant()), clock.instant());
    }
}
