package org.emporion.store.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/**
 * "Act as this seller": a platform admin gets a seat in a store, for a reason that the store reads and for hours at most. The
 * admin then works in the seller portal under the own name; this application itself sees nothing of the store's private rows.
 */
@ApplicationScoped
@Transactional
public class SupportGrants {

    /** Kind of the task that tells the store's owners; its reference is the grant's id. */
    public static final String MAIL = "mail.support-granted";

    public static final int SHORTEST_MINUTES = 15;
    public static final int USUAL_MINUTES = 60;
    public static final int LONGEST_MINUTES = 8 * 60;

    private final Sql sql;
    private final TenantScope scope;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public SupportGrants(Sql sql, TenantScope scope, Outbox outbox, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Lets an admin act in a store from now on.
     *
     * @param minutes 15 minutes to 8 hours; null is an hour
     * @throws org.emporion.kernel.RuleViolated naming a bad reason or length
     * @throws Conflict SUPPORT_RUNNING when the admin has a grant there already
     */
    public SupportView grant(Person admin, UUID store, String reason, Integer minutes) {
        int length = minutes == null ? USUAL_MINUTES : minutes;
        new Problems()
                .text(reason, "reason", 3, 500)
                .require(
                        length >= SHORTEST_MINUTES && length <= LONGEST_MINUTES,
                        "minutes",
                        "RANGE",
                        "Support lasts 15 minutes to 8 hours.")
                .throwIfAny();
        TenantId tenant = existing(store);
        scope.actAs(Actor.of(admin.who()));
        Instant now = clock.instant();
        closeExpired(tenant, admin, now);
        UUID id = Ids.next();
        insert(tenant, id, admin, reason.strip(), now, length);
        outbox.append(Queue.PORTAL, MAIL, tenant, id.toString());
        return SupportView.one(sql, tenant, id, now);
    }

    /** Ends a grant at once; one that has ended already stays as it is. */
    public SupportView end(Person admin, UUID store, UUID grant) {
        TenantId tenant = existing(store);
        scope.actAs(Actor.of(admin.who()));
        SupportView.end(sql, tenant, grant, admin.who(), clock.instant());
        return SupportView.one(sql, tenant, grant, clock.instant());
    }

    /** All there ever were in a store, the latest first. */
    public List<SupportView> list(UUID store) {
        return SupportView.all(sql, existing(store), clock.instant());
    }

    private TenantId existing(UUID store) {
        return sql.one(row -> row.tenant("id"), "select id from tenant where id = ?", store)
                .orElseThrow(() -> new NotFound("store"));
    }

    private void closeExpired(TenantId tenant, Person admin, Instant now) {
        sql.update(
                "update support_grant set ended_at = ends_at, ended_by = 'its end' where tenant_id = ? and user_id = ?"
                        + " and ended_at is null and ends_at <= ?",
                tenant,
                admin.userId(),
                now);
    }

    private void insert(TenantId tenant, UUID id, Person admin, String reason, Instant now, int minutes) {
        int granted = sql.update(
                "insert into support_grant (tenant_id, id, user_id, name, reason, starts_at, ends_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                tenant,
                id,
                admin.userId(),
                admin.who(),
                reason,
                now,
                now.plus(minutes, ChronoUnit.MINUTES));
        if (granted == 0) {
            throw new Conflict("SUPPORT_RUNNING", "You act in this store already; end that first.");
        }
    }
}
