package org.emporion.ground.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Tells the search index, in the running transaction, that something in a listing's document has changed. */
@ApplicationScoped
public class ListingQueue {

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
        if (products.isEmpty()) {
            return;
        }
        sql.statement(
                        """
                        insert into listing_queue (tenant_id, product_id, version, changed_at)
                        select :tenant, product, 1, :now from unnest(:products) as changed (product) order by product
                        on conflict (tenant_id, product_id)
                        do update set version = listing_queue.version + 1, changed_at = excluded.changed_at""")
                .with("tenant", tenant)
                .with("now", clock.instant())
                .with("products", List.copyOf(Set.copyOf(products)))
                .update();
    }
}
