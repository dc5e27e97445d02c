package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** The platform supervises its stores: approves, rejects, suspends, reopens, each with who, when and why. */
@ApplicationScoped
@Transactional
public class TenantSupervision {

    /** Kind of the task that mirrors a store as an organization of the identity provider. */
    public static final String MIRROR = "identity.organization";

    private final EntityManager em;
    private final Sql sql;
    private final TenantScope scope;
    private final Outbox outbox;
    private final ListingQueue listings;
    private final Clock clock;

    @Inject
    public TenantSupervision(
            EntityManager em, Sql sql, TenantScope scope, Outbox outbox, ListingQueue listings, Clock clock) {
        this.em = em;
        this.sql = sql;
        this.scope = scope;
        this.outbox = outbox;
        this.listings = listings;
        this.clock = clock;
    }

    /** Opens a store that applied; its organization at the identity provider follows through the outbox. */
    public void approve(String who, UUID id) {
        move(who, id, null, tenant -> tenant.approve(clock.instant()));
        outbox.append(Queue.ADMIN, MIRROR, new TenantId(id), "create");
    }

    public void reject(String who, UUID id, String reason) {
        move(who, id, needed(reason), Tenant::reject);
    }

    /** Takes a store out of sale at once; its people can still log in and fulfil open orders. */
    public void suspend(String who, UUID id, String reason) {
        move(who, id, needed(reason), Tenant::suspend);
    }

    public void reopen(String who, UUID id) {
        move(who, id, null, Tenant::reopen);
    }

    /**
     * A store as the identity provider has to know it.
     *
     * @param wanted whether it has to know it at all; an application that nobody approved is none of its business
     */
    public record Mirror(String slug, String name, boolean exists, boolean wanted, List<String> memberIds) {}

    public Mirror mirror(TenantId id) {
        Tenant tenant = find(id.value());
        List<String> members = sql.list(
                row -> row.text("user_id"),
                "select user_id from membership where tenant_id = ? order by created_at",
                id);
        boolean approved = tenant.status() != StoreStatus.PENDING && tenant.status() != StoreStatus.REJECTED;
        return new Mirror(tenant.slug(), tenant.name(), tenant.hasOrganization(), approved, members);
    }

    /** The identity provider has the store's organization under this id. */
    public void mirrored(TenantId id, String organizationId) {
        find(id.value()).mirroredBy(organizationId);
    }

    private void move(String who, UUID id, String reason, Consumer<Tenant> change) {
        scope.actAs(Actor.of(who));
        Tenant tenant = find(id);
        StoreStatus from = tenant.status();
        change.accept(tenant);
        sql.update(
                "insert into tenant_status_change (tenant_id, id, from_status, to_status, reason, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                Ids.next(),
                from,
                tenant.status(),
                reason,
                who,
                clock.instant());
        listings.allChanged(tenant.id());
    }

    private Tenant find(UUID id) {
        Tenant tenant = em.find(Tenant.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (tenant == null) {
            throw new NotFound("store");
        }
        return tenant;
    }

    private static String needed(String reason) {
        new Problems().text(reason, "reason", 3, 2000).throwIfAny();
        return reason.strip();
    }
}
