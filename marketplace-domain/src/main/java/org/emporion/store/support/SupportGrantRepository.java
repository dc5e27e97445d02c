package org.emporion.store.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.Person;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;

/** Finds the support grants of a store. */
@ApplicationScoped
class SupportGrantRepository {

    private static final int MOST = 200;

    private final EntityManager em;

    @Inject
    SupportGrantRepository(EntityManager em) {
        this.em = em;
    }

    /** What ended to make way is written first: the database knows one grant of an admin in a store that has not ended. */
    void add(SupportGrant grant) {
        em.flush();
        em.persist(grant);
    }

    /** @throws NotFound when the store has no such grant */
    SupportGrant get(TenantId store, UUID id) {
        return found(em.find(SupportGrant.class, new TenantKey(store, id)));
    }

    /** The grant, which nobody else may change until this transaction has ended. */
    SupportGrant lock(TenantId store, UUID id) {
        return found(em.find(SupportGrant.class, new TenantKey(store, id), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one grant of an admin that nobody has ended, also when its time is over; locked. */
    Optional<SupportGrant> notEnded(TenantId store, Person admin) {
        return em.createQuery(
                        """
                        select g from SupportGrant g
                        where g.tenantId = :store and g.userId = :admin and g.endedAt is null""",
                        SupportGrant.class)
                .setParameter("store", store.value())
                .setParameter("admin", admin.userId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those of an admin in whichever store, as far as the transaction may see them, that nobody has ended. */
    List<SupportGrant> notEnded(Person admin) {
        return em.createQuery(
                        "select g from SupportGrant g where g.userId = :admin and g.endedAt is null",
                        SupportGrant.class)
                .setParameter("admin", admin.userId())
                .getResultList();
    }

    /** Of requests that come in at once the first is noted, and none waits for it to be read. */
    void noteEntry(TenantId store, UUID id, Instant now) {
        em.createQuery(
                        """
                        update SupportGrant g set g.enteredAt = :now
                        where g.tenantId = :store and g.id = :id and g.enteredAt is null""")
                .setParameter("now", now)
                .setParameter("store", store.value())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** All there ever were, the latest first. */
    List<SupportGrant> all(TenantId store) {
        return em.createQuery(
                        "select g from SupportGrant g where g.tenantId = :store order by g.startsAt desc, g.id desc",
                        SupportGrant.class)
                .setParameter("store", store.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    private static SupportGrant found(SupportGrant grant) {
        return Optional.ofNullable(grant).orElseThrow(() -> new NotFound("support grant"));
    }
}
