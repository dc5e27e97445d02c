package org.emporion.discovery.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.emporion.kernel.Sql;

/** Which documents of listings that are no longer on sale may leave the index. */
@ApplicationScoped
@Transactional
public class DeadListings {

    private final Sql sql;

    @Inject
    public DeadListings(Sql sql) {
        this.sql = sql;
    }

    /** A listing and the version that it has stood still in. */
    public record Settled(ListingKey key, long version) {}

    /**
     * Of these listings, those that nothing has happened to for a day. The index forgets the version of a document soon after
     * it is gone; no write of an older one may be under way then, or it would bring the document back.
     */
    public List<Settled> settled(Collection<ListingKey> dead) {
        return sql.statement(
                        """
                        select q.tenant_id, q.product_id, q.version from listing_queue q
                        join unnest(:tenants, :products) as dead (tenant_id, product_id)
                        on q.tenant_id = dead.tenant_id and q.product_id = dead.product_id
                        where q.done_version = q.version and q.changed_at < clock_timestamp() - interval '1 day'""")
                .with("tenants", dead.stream().map(ListingKey::tenant).toList())
                .with("products", dead.stream().map(ListingKey::product).toList())
                .list(row -> new Settled(
                        new ListingKey(row.tenant("tenant_id"), row.uuid("product_id")), row.number("version")));
    }
}
