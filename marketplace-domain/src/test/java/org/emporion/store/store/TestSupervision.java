package org.emporion.store.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;

/** What the platform decides about stores, built by hand. */
public final class TestSupervision {

    private TestSupervision() {}

    public static TenantSupervision of(EntityManager em, Clock clock) {
        Sql sql = new Sql(em);
        return new TenantSupervision(
                new Tenants(em, sql),
                new Memberships(em),
                new TenantScope(em, sql),
                new Outbox(sql, clock),
                new ListingQueue(sql, clock),
                clock);
    }
}
