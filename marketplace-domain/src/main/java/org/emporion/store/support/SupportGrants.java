package org.emporion.store.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.Stores;

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

    private final SupportGrantRepository grants;
    private final Stores stores;
    private final TenantScope scope;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    SupportGrants(SupportGrantRepository grants, Stores stores, TenantScope scope, Outbox outbox, Clock clock) {
        this.grants = grants;
        this.stores = stores;
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
        TenantId tenant = new TenantId(store);
        Instant now = clock.instant();
        SupportGrant grant = new SupportGrant(tenant, admin, reason, minutes == null ? USUAL_MINUTES : minutes, now);
        stores.takeTurn(tenant);
        scope.actAs(Actor.of(admin.who()));
        grants.notEnded(tenant, admin).ifPresent(earlier -> earlier.makeWay(now));
        grants.add(grant);
        outbox.append(Queue.PORTAL, MAIL, tenant, grant.id().toString());
        return grant.view(now);
    }

    /** Ends a grant at once; one that has ended already stays as it is. */
    public SupportView end(Person admin, UUID store, UUID grantId) {
        TenantId tenant = new TenantId(store);
        stores.mustExist(tenant);
        scope.actAs(Actor.of(admin.who()));
        SupportGrant grant = grants.lock(tenant, grantId);
        grant.end(admin.who(), clock.instant());
        return grant.view(clock.instant());
    }

    /** All there ever were in a store, the latest first. */
    public List<SupportView> list(UUID store) {
        TenantId tenant = new TenantId(store);
        stores.mustExist(tenant);
        return grants.all(tenant).stream()
                .map(grant -> grant.view(clock.instant()))
                .toList();
    }
}
