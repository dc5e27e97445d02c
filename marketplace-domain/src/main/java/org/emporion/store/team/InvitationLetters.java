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
import org.emporion.kernel.Row;
import org.emporion.kernel.Secret;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/**
 * Writes what an invitation's mail has to say. The secret of its link is made here, when the mail is about to leave, so that
 * it stands in the mail and nowhere else; a mail that has to be sent again carries a new one.
 */
@ApplicationScoped
@Transactional
public class InvitationLetters {

    private static final int SECRET_BYTES = 32;

    private final Sql sql;
    private final TenantScope tenants;
    private final Clock clock;

    @Inject
    public InvitationLetters(Sql sql, TenantScope tenants, Clock clock) {
        this.sql = sql;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** An invitation as it goes out; {@code token} is its secret. */
    public record Letter(
            String email, Role role, String storeName, String invitedBy, Instant expiresAt, String token) {}

    /** Empty when there is nothing to send any more: withdrawn, accepted, or too old. */
    public Optional<Letter> write(TenantId store, UUID invitation) {
        String token = Secret.random(SECRET_BYTES);
        return tenants.within(store, () -> {
            Instant now = clock.instant();
            int open = sql.update(
                    "update invitation set token_hash = ?, expires_at = ? where tenant_id = ? and id = ?"
                            + " and outcome is null and expires_at > ?",
                    Secret.hash(token),
                    now.plus(Invitations.LIFE),
                    store,
                    invitation,
                    now);
            return open == 0 ? Optional.empty() : letter(store, invitation, token);
        });
    }

    /** The mail has left. */
    public void sent(TenantId store, UUID invitation) {
        tenants.within(
                store,
                () -> sql.update(
                        "update invitation set sent_at = ? where tenant_id = ? and id = ?",
                        clock.instant(),
                        store,
                        invitation));
    }

    private Optional<Letter> letter(TenantId store, UUID invitation, String token) {
        return sql.one(
                row -> letter(row, token),
                "select i.*, t.name as store_name from invitation i join tenant t on t.id = i.tenant_id"
                        + " where i.tenant_id = ? and i.id = ?",
                store,
                invitation);
    }

    private static Letter letter(Row row, String token) {
        return new Letter(
                row.text("email"),
                Role.valueOf(row.text("role")),
                row.text("store_name"),
                row.text("invited_by"),
                row.time("expires_at"),
                token);
    }
}
