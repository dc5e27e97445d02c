package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.SqlFailed;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;
import org.emporion.kernel.UnitOfWork;

/** Finds the stores that the role of the application may see, and takes new ones in. */
@ApplicationScoped
public class Tenants {

    private static final int LONGEST_HISTORY = 200;
    private static final String DUPLICATE = "23505";

    private final EntityManager em;
    private final Sql sql;

    @Inject
    public Tenants(EntityManager em, Sql sql) {
        this.em = em;
        this.sql = sql;
    }

    boolean isTaken(String slug) {
        return em.find(StoreSlug.class, slug) != null;
    }

    /** @throws Conflict SLUG_TAKEN when another store was faster */
    void add(Tenant store, String legalName) {
        try {
            em.persist(store);
            em.flush();
            em.persist(new StoreSlug(store));
            em.persist(new TenantLegal(store, legalName));
            em.flush();
        } catch (PersistenceException refused) {
            throw isDuplicate(refused) ? StoreSlug.taken(store.slug()) : refused;
        }
    }

    TenantLegal legal(TenantId store) {
        return em.find(TenantLegal.class, store.value());
    }

    StoreStatusChange step(TenantId store, UUID id) {
        return em.find(StoreStatusChange.class, new TenantKey(store, id));
    }

    Tenant get(TenantId store) {
        return found(em.find(Tenant.class, store.value()));
    }

    /** The store, which nobody else may change until this transaction has ended. */
    Tenant lock(TenantId store) {
        return found(em.find(Tenant.class, store.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, while orders and products of the store can still come in: they refer to its row. */
    Tenant lockSoftly(TenantId store) {
        holds(store);
        return get(store);
    }

    /** Locks no more than the row, without a look at it; false when there is none. */
    boolean holds(TenantId store) {
        return sql.statement("select id from tenant where id = :id for no key update")
                .with("id", store)
                .one(row -> row.uuid("id"))
                .isPresent();
    }

    /** @throws RuleViolated CURRENCY_IN_USE when variants have their prices in the main currency that a store leaves */
    void writeCurrency() {
        try {
            UnitOfWork.write(em);
        } catch (SqlFailed refused) {
            throw refused.isStillReferredTo()
                    ? RuleViolated.field(
                            StoreProfile.CURRENCY,
                            "CURRENCY_IN_USE",
                            "The main currency stays as it is once the store has a product: each of its prices is in it."
                                    + " Other currencies are added beside it, under the prices of a product.")
                    : refused;
        }
    }

    StoreProfile.StoreView view(TenantId store) {
        return em.createQuery(
                        """
                        select t, l.legalName, c.reason from Tenant t
                        join TenantLegal l on l.tenantId = t.id
                        left join StoreStatusChange c on c.tenantId = t.id and c.toStatus = t.status
                        where t.id = :store order by c.changedAt desc""",
                        Object[].class)
                .setParameter("store", store.value())
                .setMaxResults(1)
                .getResultStream()
                .map(row -> ((Tenant) row[0]).view((String) row[1], (String) row[2]))
                .findFirst()
                .orElseThrow(() -> new NotFound("store"));
    }

    /** Newest first. */
    List<TenantDirectory.Change> history(TenantId store) {
        return em.createQuery(
                        "select c from StoreStatusChange c where c.tenantId = :store order by c.changedAt desc, c.id desc",
                        StoreStatusChange.class)
                .setParameter("store", store.value())
                .setMaxResults(LONGEST_HISTORY)
                .getResultStream()
                .map(StoreStatusChange::view)
                .toList();
    }

    /** How many stores there are in each state; states without a store are 0. */
    Map<StoreStatus, Long> counts() {
        Map<StoreStatus, Long> counts = new EnumMap<>(StoreStatus.class);
        Stream.of(StoreStatus.values()).forEach(each -> counts.put(each, 0L));
        em.createQuery("select t.status, count(t) from Tenant t group by t.status", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((StoreStatus) row[0], (Long) row[1]));
        return counts;
    }

    private static Tenant found(Tenant store) {
        if (store == null) {
            throw new NotFound("store");
        }
        return store;
    }

    private static boolean isDuplicate(PersistenceException refused) {
        return Stream.<Throwable>iterate(refused, each -> each != null, Throwable::getCause)
                .anyMatch(each -> each instanceof SQLException failed && DUPLICATE.equals(failed.getSQLState()));
    }
}
