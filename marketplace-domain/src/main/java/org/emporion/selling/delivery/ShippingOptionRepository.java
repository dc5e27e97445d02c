package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.emporion.kernel.TenantId;

/** Finds how the store ships that the transaction has opened. */
@ApplicationScoped
class ShippingOptionRepository {

    private final EntityManager em;

    @Inject
    ShippingOptionRepository(EntityManager em) {
        this.em = em;
    }

    /** What a store begins with. */
    void add(DeliveryPlan plan) {
        plan.options().all().forEach(em::persist);
        plan.zones().forEach(em::persist);
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

    DeliveryPlan plan(TenantId store) {
        return new DeliveryPlan(store, zones(store), get(store));
    }

    /** The same, which nobody else may change until this transaction has ended: a store always has a way to ship to lock. */
    DeliveryPlan lockPlan(TenantId store) {
        ShippingOptions options = lock(store);
        return new DeliveryPlan(store, zones(store), options);
    }

    void replace(DeliveryPlan before, DeliveryPlan after) {
        before.options().without(after.options()).forEach(em::remove);
        after.options().without(before.options()).forEach(em::persist);
        before.zones().stream().filter(zone -> !after.zones().contains(zone)).forEach(em::remove);
        after.zones().stream().filter(zone -> !before.zones().contains(zone)).forEach(em::persist);
    }

    private List<DeliveryZone> zones(TenantId store) {
        return em.createQuery(
                        "select z from DeliveryZone z where z.tenantId = :store order by z.position, z.id",
                        DeliveryZone.class)
                .setParameter("store", store.value())
                .getResultList();
    }

    private TypedQuery<ShippingOption> query(String jpql, TenantId store) {
        return em.createQuery(jpql, ShippingOption.class).setParameter("store", store.value());
    }
}
