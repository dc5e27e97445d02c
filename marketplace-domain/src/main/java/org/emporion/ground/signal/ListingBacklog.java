package org.emporion.ground.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.Sql;

/**
 * The listings whose documents are behind. Indexers claim some with a lease, so that any number may work side by side, and
 * say how far they came; a version that rose meanwhile stays open. Each call is a transaction of its own.
 */
@ApplicationScoped
@Transactional
public class ListingBacklog {

    private static final Comparator<ListingKey> ONE_ORDER =
            Comparator.comparing((ListingKey key) -> key.tenant().value()).thenComparing(ListingKey::product);

    /** The stores are found by skipping along the index; materialized, or the limits would be taken anew for every row. */
    private static final String CLAIM =
            """
            with recursive store as (
                (select tenant_id from listing_queue where done_version < version order by tenant_id limit 1)
                union all
                select (select q.tenant_id from listing_queue q where q.done_version < q.version
                        and q.tenant_id > store.tenant_id order by q.tenant_id limit 1)
                from store where store.tenant_id is not null),
            share as (select ceil(:atMost / greatest(count(tenant_id), 1.0))::int as size from store),
            mine as materialized (
                select turn.* from store cross join share cross join lateral (
                    select tenant_id, product_id from listing_queue
                    where tenant_id = store.tenant_id and done_version < version
                        and (lease_until is null or lease_until < clock_timestamp())
                    order by changed_at limit share.size for update skip locked) turn)
            update listing_queue q set lease_until = clock_timestamp() + :leaseMillis * interval '1 millisecond'
            from mine where q.tenant_id = mine.tenant_id and q.product_id = mine.product_id
            returning q.tenant_id, q.product_id
            """;

    private final Sql sql;

    @Inject
    public ListingBacklog(Sql sql) {
        this.sql = sql;
    }

    /**
     * The longest waiting listings of every store that nobody works on, now leased; each store gets an equal share, so that a
     * large import keeps no other store waiting. Rows being changed this moment are passed over.
     *
     * @param atMost how many in all; one more for every store where they do not divide evenly
     */
    public List<ListingKey> claim(int atMost, Duration lease) {
        return sql.statement(CLAIM)
                .with("atMost", atMost)
                .with("leaseMillis", lease.toMillis())
                .list(row -> new ListingKey(row.tenant("tenant_id"), row.uuid("product_id")));
    }

    /** The index has these listings in these versions, or newer. */
    public void done(Collection<ListingVersion> indexed) {
        sql.statement(
                        """
                        update listing_queue
                        set done_version = greatest(done_version, :version), lease_until = null, failures = 0
                        where tenant_id = :tenant and product_id = :product""")
                .batch(
                        indexed.stream()
                                .sorted(Comparator.comparing(ListingVersion::key, ONE_ORDER))
                                .toList(),
                        each -> Map.of(
                                "version", each.version(),
                                "tenant", each.key().tenant(),
                                "product", each.key().product()));
    }

    /** The index refuses these documents: they are tried again after growing pauses, at most ten minutes. */
    public void refused(Collection<ListingKey> listings) {
        each(
                listings,
                """
                update listing_queue set failures = failures + 1,
                    lease_until = clock_timestamp() + least(600, power(2, least(failures, 10))) * interval '1 second'
                where tenant_id = :tenant and product_id = :product""");
    }

    /** Nobody's fault: whoever comes next may take them at once. */
    public void release(Collection<ListingKey> listings) {
        each(
                listings,
                "update listing_queue set lease_until = null where tenant_id = :tenant and product_id = :product");
    }

    /**
     * Of these listings, which are no longer on sale, those that nothing has happened to for a day. The index forgets the version
     * of a document soon after it is gone; no write of an older one may be under way then, or it would bring the document back.
     */
    public List<ListingVersion> settled(Collection<ListingKey> dead) {
        return sql.statement(
                        """
                        select q.tenant_id, q.product_id, q.version from listing_queue q
                        join unnest(:tenants, :products) as dead (tenant_id, product_id)
                        on q.tenant_id = dead.tenant_id and q.product_id = dead.product_id
                        where q.done_version = q.version and q.changed_at < clock_timestamp() - interval '1 day'""")
                .with("tenants", dead.stream().map(ListingKey::tenant).toList())
                .with("products", dead.stream().map(ListingKey::product).toList())
                .list(row -> new ListingVersion(
                        new ListingKey(row.tenant("tenant_id"), row.uuid("product_id")), row.number("version")));
    }

    /** How many listings the index is behind with, and for how long the oldest has waited, in milliseconds. */
    public record Behind(long listings, long oldestAgeMs) {}

    public Behind behind() {
        return sql.statement(
                        """
                        select count(*) as listings, coalesce(greatest(0,
                        extract(epoch from clock_timestamp() - min(changed_at)) * 1000)::bigint, 0) as age
                        from listing_queue where done_version < version""")
                .one(row -> new Behind(row.number("listings"), row.number("age")))
                .orElseThrow();
    }

    private void each(Collection<ListingKey> listings, String text) {
        sql.statement(text)
                .batch(
                        listings.stream().sorted(ONE_ORDER).toList(),
                        key -> Map.of("tenant", key.tenant(), "product", key.product()));
    }
}
