package org.emporion.store.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;

/** Finds the API keys of the store that the transaction has opened. */
@ApplicationScoped
class ApiKeyRepository {

    private final EntityManager em;

    @Inject
    ApiKeyRepository(EntityManager em) {
        this.em = em;
    }

    void add(ApiKey key) {
        em.persist(key);
    }

    /**
     * The key, which nobody else may change until this transaction has ended.
     *
     * @throws NotFound when the store has no such key
     */
    ApiKey lock(TenantId store, UUID id) {
        return Optional.ofNullable(em.find(ApiKey.class, new TenantKey(store, id), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("key"));
    }

    /** Those of a member that were not revoked, which nobody else may change until this transaction has ended. */
    List<ApiKey> lockOf(TenantId store, String userId) {
        return em.createQuery(
                        """
                        select k from ApiKey k where k.tenantId = :store and k.madeBy = :user and k.revokedAt is null
                        order by k.id""",
                        ApiKey.class)
                .setParameter("store", store.value())
                .setParameter("user", userId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The key that the transaction has opened by its hash, in force or not. */
    Optional<ApiKey> opened(String hash) {
        return em.createQuery("select k from ApiKey k where k.keyHash = :hash", ApiKey.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Notes that a key is used without locking it first: of requests that come at once one does, and none fails. */
    void noteUse(ApiKey key, Instant now) {
        em.createQuery(
                        """
                        update ApiKey k set k.lastUsedAt = :now where k.tenantId = :store and k.id = :id
                        and (k.lastUsedAt is null or k.lastUsedAt < :stale)""")
                .setParameter("now", now)
                .setParameter("store", key.tenant().value())
                .setParameter("id", key.id())
                .setParameter("stale", now.minus(ApiKey.USE_NOTED_EVERY))
                .executeUpdate();
    }

    /** Those that were not revoked, newest first. */
    List<ApiKey> notRevoked(TenantId store) {
        return em.createQuery(
                        """
                        select k from ApiKey k where k.tenantId = :store and k.revokedAt is null
                        order by k.createdAt desc""",
                        ApiKey.class)
                .setParameter("store", store.value())
                .getResultList();
    }
}
