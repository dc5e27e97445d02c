package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Secret;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.Stores;

/**
 * Writes what an invitation's mail has to say. The secret of its link is made here, when the mail is about to leave, so that
 * it stands in the mail and nowhere else; a mail that has to be sent again carries a new one.
 */
@ApplicationScoped
@Transactional
public class InvitationMails {

    private static final int SECRET_BYTES = 32;

    private final InvitationRepository invitations;
    private final Stores stores;
    private final TenantScope tenants;
    private final Clock clock;

    @Inject
    InvitationMails(InvitationRepository invitations, Stores stores, TenantScope tenants, Clock clock) {
        this.invitations = invitations;
        this.stores = stores;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** An invitation as it goes out; {@code token} is its secret. */
    public record Content(
            String email, Role role, String storeName, String invitedBy, Instant expiresAt, String token) {}

    /** Empty when there is nothing to send any more: withdrawn, accepted, or too old. */
    public Optional<Content> write(TenantId store, UUID invitation) {
        return tenants.within(store, () -> invitations
                .find(store, invitation)
                .filter(each -> each.state(clock.instant()) == Joining.State.OPEN)
                .map(this::content));
    }

    /** The mail has left. */
    public void sent(TenantId store, UUID invitation) {
        tenants.within(store, () -> invitations.find(store, invitation).ifPresent(each -> each.sent(clock.instant())));
    }

    private Content content(Invitation invitation) {
        String secret = Secret.random(SECRET_BYTES);
        invitation.openWith(Secret.hash(secret), clock.instant());
        return invitation.mailContent(stores.contact(invitation.tenant()), secret);
    }
}
