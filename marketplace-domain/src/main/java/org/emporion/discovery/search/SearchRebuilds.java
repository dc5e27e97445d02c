package org.emporion.discovery.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;

/** The indexer's side of rebuilds: one of the indexers claims what was asked for, keeps its lease while it works, and closes it. */
@ApplicationScoped
@Transactional
public class SearchRebuilds {

    private static final String CLAIM =
            """
            update search_rebuild
            set claimed_at = clock_timestamp(), lease_until = clock_timestamp() + :leaseMillis * interval '1 millisecond',
                listings = 0, problem = null
            where id = (
                select id from search_rebuild where finished_at is null
                    and (lease_until is null or lease_until < clock_timestamp()) and not exists
                        (select 1 from search_rebuild where finished_at is null and lease_until > clock_timestamp())
                order by requested_at limit 1 for update skip locked)
            returning id, claimed_at""";

    private static final String LEASE = "clock_timestamp() + :leaseMillis * interval '1 millisecond'";

    private final Sql sql;

    @Inject
    public SearchRebuilds(Sql sql) {
        this.sql = sql;
    }

    /** A rebuild that one indexer has taken on; whoever takes it over later has another time of claim. */
    public record Claim(UUID id, Instant claimedAt) {}

    /** Asks for a rebuild unless one is waiting or running already. */
    public void ask(String why) {
        sql.statement(
                        """
                        insert into search_rebuild (id, requested_by, requested_at) select :id, :requestedBy, clock_timestamp()
                        where not exists (select 1 from search_rebuild where finished_at is null)""")
                .with("id", Ids.next())
                .with("requestedBy", why)
                .update();
    }

    /** The oldest rebuild that nobody works on. */
    public Optional<Claim> claim(Duration lease) {
        return sql.statement(CLAIM)
                .with("leaseMillis", lease.toMillis())
                .one(row -> new Claim(row.uuid("id"), row.time("claimed_at")));
    }

    /** Says how far it is and keeps the lease; false when somebody else has taken over. */
    public boolean progress(Claim claim, long listings, long total, Duration lease) {
        return sql.statement("update search_rebuild set listings = :listings, total = :total, lease_until = " + LEASE
                                + " where id = :id and claimed_at = :claimedAt and finished_at is null")
                        .with("listings", listings)
                        .with("total", total)
                        .with("leaseMillis", lease.toMillis())
                        .with("id", claim.id())
                        .with("claimedAt", claim.claimedAt())
                        .update()
                == 1;
    }

    /** Closes it, and with it those asked for before it began: they would find the same. */
    public void finished(Claim claim) {
        sql.statement(
                        """
                        update search_rebuild set finished_at = clock_timestamp(), lease_until = null
                        where finished_at is null and (id = :id or requested_at < :claimedAt)""")
                .with("id", claim.id())
                .with("claimedAt", claim.claimedAt())
                .update();
    }

    /** Notes what went wrong; it is tried again when the pause is over. */
    public void failed(Claim claim, String problem, Duration pause) {
        sql.statement("update search_rebuild set problem = :problem, lease_until = " + LEASE
                        + " where id = :id and claimed_at = :claimedAt")
                .with("problem", problem)
                .with("leaseMillis", pause.toMillis())
                .with("id", claim.id())
                .with("claimedAt", claim.claimedAt())
                .update();
    }
}
