package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;

/** Asks people by mail to join the team of a store, with a role; who accepts becomes a member. */
@ApplicationScoped
@Transactional
@InTenant
public class Invitations {

    /** Kind of the task that sends an invitation; its reference is the invitation's id. */
    public static final String MAIL = "mail.invitation";

    /** How long a link opens the door, counted from its mail. */
    static final Duration LIFE = Duration.ofDays(7);

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

    private final Sql sql;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public Invitations(Sql sql, Outbox outbox, Clock clock) {
        this.sql = sql;
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
        return sql.list(
                this::pending,
                "select * from invitation where tenant_id = ? and outcome is null order by invited_at desc, id",
                seat.tenant());
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
        new Problems()
                .text(email, "email", 3, 200)
                .require(EMAIL.matcher(address).matches(), "email", "EMAIL", "This is no e-mail address.")
                .require(Role.ofMembers().contains(role), "role", "REQUIRED", "Choose a role.")
                .throwIfAny();
        mustBeAbleToGive(seat, role);
        mustBeNew(seat, address);
        UUID id = Ids.next();
        int asked = sql.update(
                "insert into invitation (tenant_id, id, email, role, invited_by, invited_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                seat.tenant(),
                id,
                address,
                role,
                seat.who(),
                clock.instant(),
                clock.instant().plus(LIFE));
        if (asked == 0) {
            throw new Conflict("ALREADY_INVITED", address + " is invited already. You can send the mail once more.");
        }
        outbox.append(Queue.PORTAL, MAIL, seat.tenant(), id.toString());
        return open(seat, id);
    }

    /** Sends a new link, good for another {@link #LIFE}; the one before opens nothing from then on. */
    public Pending resend(Seat seat, UUID id) {
        seat.mustWrite(Scope.TEAM);
        mustBeAbleToGive(seat, open(seat, id).role());
        sql.update(
                "update invitation set token_hash = null, sent_at = null, expires_at = ? where tenant_id = ? and id = ?",
                clock.instant().plus(LIFE),
                seat.tenant(),
                id);
        outbox.append(Queue.PORTAL, MAIL, seat.tenant(), id.toString());
        return open(seat, id);
    }

    /** Takes an invitation back; its link opens nothing from now on. */
    public void withdraw(Seat seat, UUID id) {
        seat.mustWrite(Scope.TEAM);
        mustBeAbleToGive(seat, open(seat, id).role());
        sql.update(
                "update invitation set outcome = 'WITHDRAWN', closed_at = ?, closed_by = ?"
                        + " where tenant_id = ? and id = ? and outcome is null",
                clock.instant(),
                seat.who(),
                seat.tenant(),
                id);
    }

    /** An address as it is compared: people and providers write the same one in different cases. */
    static String normal(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    private static void mustBeAbleToGive(Seat seat, Role role) {
        if (role.owns()) {
            seat.mustOwn();
        }
    }

    private void mustBeNew(Seat seat, String address) {
        long members = sql.count(
                "select count(*) as n from membership where tenant_id = ? and lower(email) = ?",
                seat.tenant(),
                address);
        if (members > 0) {
            throw new Conflict("ALREADY_MEMBER", address + " belongs to the team already.");
        }
    }

    private Pending open(Seat seat, UUID id) {
        return sql.one(
                        this::pending,
                        "select * from invitation where tenant_id = ? and id = ? and outcome is null for update",
                        seat.tenant(),
                        id)
                .orElseThrow(() -> new NotFound("invitation"));
    }

    private Pending pending(Row row) {
        return new Pending(
                row.uuid("id"),
                row.text("email"),
                Role.valueOf(row.text("role")),
                row.text("invited_by"),
                row.time("invited_at"),
                row.time("sent_at"),
                row.time("expires_at"),
                !clock.instant().isBefore(row.time("expires_at")));
    }
}
