package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.TenantId;

/**
 * The platform supervises its stores: asks for more, approves, rejects, suspends, reopens, each with who, when and why. The
 * people of the store hear of it by mail.
 */
@ApplicationScoped
@Transactional
public class TenantSupervision {

    /** Kind of the task that mirrors a store as an organization of the identity provider. */
    public static final String MIRROR = "identity.organization";

    private final Tenants stores;
    private final Memberships memberships;
    private final TenantScope scope;
    private final Outbox outbox;
    private final Event<StoreMoved> moved;
    private final Event<Counted> counted;
    private final Clock clock;

    @Inject
    public TenantSupervision(
            Tenants stores,
            Memberships memberships,
            TenantScope scope,
            Outbox outbox,
            Event<StoreMoved> moved,
            Event<Counted> counted,
            Clock clock) {
        this.stores = stores;
        this.memberships = memberships;
        this.scope = scope;
        this.outbox = outbox;
        this.moved = moved;
        this.counted = counted;
        this.clock = clock;
    }

    /**
     * Opens a store that applied; its organization at the identity provider follows through the outbox.
     *
     * @param base the state that the decision was made from, as for all of these
     * @throws org.emporion.kernel.Conflict CHANGED_MEANWHILE naming the state it has now, when that one has gone
     */
    public void approve(String who, UUID id, BasedOn base) {
        move(who, id, base, tenant -> tenant.approve(who, clock.instant()));
        outbox.append(Queue.ADMIN, MIRROR, new TenantId(id), "create");
    }

    /** Lets an application wait for an answer of the applicant, who reads the question and can send it again. */
    public void askMore(String who, UUID id, String question, BasedOn base) {
        move(who, id, base, tenant -> tenant.askMore(question, who, clock.instant()));
    }

    /** Takes a rejection back: the application waits again. */
    public void reconsider(String who, UUID id, BasedOn base) {
        move(who, id, base, tenant -> tenant.reconsider(who, clock.instant()));
    }

    public void reject(String who, UUID id, String reason, BasedOn base) {
        move(who, id, base, tenant -> tenant.reject(reason, who, clock.instant()));
    }

    /** Takes a store out of sale at once; its people can still log in and fulfil open orders. */
    public void suspend(String who, UUID id, String reason, BasedOn base) {
        move(who, id, base, tenant -> tenant.suspend(reason, who, clock.instant()));
    }

    public void reopen(String who, UUID id, BasedOn base) {
        move(who, id, base, tenant -> tenant.reopen(who, clock.instant()));
    }

    /**
     * How often each API key of a store may ask; null for what is usual on the platform.
     *
     * @throws org.emporion.kernel.RuleViolated RANGE
     */
    public void limit(String who, UUID id, Integer requestsPerMinute, BasedOn base) {
        scope.actAs(Actor.of(who));
        stores.lockSoftly(new TenantId(id)).limit(requestsPerMinute, base);
    }

    /**
     * A store as the identity provider has to know it.
     *
     * @param wanted whether it has to know it at all; an application that nobody approved is none of its business
     */
    public record Mirror(String slug, String name, boolean exists, boolean wanted, List<String> memberIds) {}

    public Mirror mirror(TenantId id) {
        return stores.lock(id).mirror(memberships.userIds(id));
    }

    /** The identity provider has the store's organization under this id. */
    public void mirrored(TenantId id, String organizationId) {
        stores.lock(id).mirroredBy(organizationId);
    }

    private void move(String who, UUID id, BasedOn base, Consumer<Tenant> change) {
        scope.actAs(Actor.of(who));
        Tenant tenant = stores.lock(new TenantId(id));
        tenant.mustBeAsSeen(base);
        change.accept(tenant);
        StoreStepMails.append(outbox, tenant);
        counted.fire(tenant.lastStep().counted());
        moved.fire(new StoreMoved(tenant.id()));
    }
}
