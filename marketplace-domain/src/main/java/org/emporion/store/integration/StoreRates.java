package org.emporion.store.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.SupervisedVersion;

/** How often the API keys of a store may ask, where the platform has set it for that store. */
@ApplicationScoped
@Transactional
public class StoreRates {

    private static final int MOST = 1_000_000;

    private final Sql sql;
    private final TenantScope tenants;

    @Inject
    public StoreRates(Sql sql, TenantScope tenants) {
        this.sql = sql;
        this.tenants = tenants;
    }

    /** Requests a minute for each key of the store; empty when the platform has set nothing. */
    public Optional<Integer> perMinute(TenantId store) {
        return tenants.within(store, () -> read(store.value(), "").flatMap(rate -> rate));
    }

    /** The rate of a store, which may be none; empty when there is no such store. */
    private Optional<Optional<Integer>> read(UUID store, String lock) {
        return sql.statement("select requests_per_minute::text as rate from tenant where id = :id" + lock)
                .with("id", store)
                .one(row -> Optional.ofNullable(row.text("rate")).map(Integer::valueOf));
    }

    /**
     * Sets it in the name of an admin.
     *
     * @param perMinute null for what is usual on the platform
     * @param base the state that it was set from
     * @throws org.emporion.kernel.Conflict CHANGED_MEANWHILE naming the present rate, when that one has gone
     */
    public void set(String who, UUID store, Integer perMinute, BasedOn base) {
        if (perMinute != null && (perMinute < 1 || perMinute > MOST)) {
            throw RuleViolated.field("requestsPerMinute", "RANGE", "Allow 1 to 1,000,000 requests a minute.");
        }
        tenants.actAs(Actor.of(who));
        Integer now = read(store, " for no key update")
                .orElseThrow(() -> new NotFound("store"))
                .orElse(null);
        if (!base.allows(seen -> SupervisedVersion.isOf(seen, now))) {
            throw LastChange.conflict("store", Optional.empty(), List.of(LastChange.now("requestsPerMinute", now)));
        }
        sql.statement("update tenant set requests_per_minute = :requestsPerMinute where id = :id")
                .with("requestsPerMinute", perMinute)
                .with("id", store)
                .update();
    }
}
