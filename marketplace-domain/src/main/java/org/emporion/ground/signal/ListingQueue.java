package org.emporion.ground.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Tells the search index, in the running transaction, that something in a listing's document has changed. */
@ApplicationScoped
public class ListingQueue {

    private static final String RAISE = "insert into listing_queue (tenant_id, product_id, version, changed_at)"
            + " values (?, ?, 1, ?) on conflict (tenant_id, product_id)"
            + " do update set version = listing_queue.version + 1, changed_at = excluded.changed_at";

    private final Sql sql;
    private final Clock clock;

    @Inject
    public ListingQueue(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void changed(TenantId tenant, UUID product) {
        sql.update(RAISE, tenant, product, clock.instant());
    }

    /** Many listings of one store, in id order so that two writers cannot block each other. */
    public void changed(TenantId tenant, Collection<UUID> products) {
        List<Object[]> rows = products.stream()
                .distinct()
                .sorted()
                .map(product -> new Object[] {tenant, product, clock.instant()})
                .toList();
        sql.batch(RAISE, rows);
    }

    /** Every listing a store has. */
    public void allChanged(TenantId tenant) {
        sql.update(
                "insert into listing_queue (tenant_id, product_id, version, changed_at)"
                        + " select tenant_id, id, 1, ? from product where tenant_id = ? order by id"
                        + " on conflict (tenant_id, product_id)"
                        + " do update set version = listing_queue.version + 1, changed_at = excluded.changed_at",
                clock.instant(),
                tenant);
    }
}
