package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import org.emporion.kernel.TenantId;

/** Finds how the store ships that the transaction has opened. */
@ApplicationScoped
class ShippingOptionRepository {

    private final EntityManager em;

    @Inject
    ShippingOptionRepository(EntityManager em) {
        this.em = em;
    }

    void add(ShippingOption option) {
        em.persist(option);
    }

    ShippingOptions get(TenantId store) {
        return new ShippingOptions(
                query("select o from ShippingOption o where o.tenantId = :store order by o.position, o.id", store)
                        .getResultList());
    }

    /**
     * The store's options, which nobody else may change until this transaction has ended. They are locked in the order of
     * their ids, which no change moves, and read afterwards, as what somebody else has added meanwhile belongs to them.
     */
    ShippingOptions lock(TenantId store) {
        query("select o from ShippingOption o where o.tenantId = :store order by o.id", store)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return get(store);
    }

    void replace(ShippingOptions before, ShippingOptions after) {
        before.without(after).forEach(em::remove);
        after.without(before).forEach(em::persist);
    }

    private TypedQuery<ShippingOption> query(String jpql, TenantId store) {
        return em.createQuery(jpql, ShippingOption.class).setParameter("store", store.value());
    }
}
