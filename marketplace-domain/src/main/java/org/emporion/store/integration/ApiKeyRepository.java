package org.emporion.store.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
