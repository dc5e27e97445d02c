package org.emporion.ground.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Tells the search index, in the running transaction, that something in a listing's document has changed. */
@ApplicationScoped
public class ListingQueue {

    private static final String RAISE = "insert into listing_queue (tenant_id, product_id, version, changed_at)"
            + " values (:tenant, :product, 1, :now) on conflict (tenant_id, product_id)"
            + " do update set version = listing_queue.version + 1, changed_at = excluded.changed_at";

    private final Sql sql;
    private final Clock clock;

    @Inject
    public ListingQueue(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public void changed(TenantId tenant, UUID product) {
        changed(tenant, List.of(product));
    }

    /** Many listings of one store, in id order so that two writers cannot block each other. */
    public void changed(TenantId tenant, Collection<UUID> products) {
        sql.statement(RAISE)
                .with("tenant", tenant)
                .with("now", clock.instant())
                .batch(new TreeSet<>(products), product -> Map.of("product", product));
    }

    /** Every listing a store has. */
    public void allChanged(TenantId tenant) {
        sql.statement(
                        """
                        insert into listing_queue (tenant_id, product_id, version, changed_at)
                        select tenant_id, id, 1, :now from product where tenant_id = :tenant order by id
                        on conflict (tenant_id, product_id)
                        do update set version = listing_queue.version + 1, changed_at = excluded.changed_at""")
                .with("now", clock.instant())
                .with("tenant", tenant)
                .update();
    }
}
