package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.TenantId;

/** What other features ask of a store that the transaction may see. */
@ApplicationScoped
public class Stores {

    private final EntityManager em;
    private final Tenants stores;

    @Inject
    public Stores(EntityManager em, Tenants stores) {
        this.em = em;
        this.stores = stores;
    }

    /**
     * The store with the address that it wants to be written to.
     *
     * @throws NotFound when there is no such store
     */
    public StoreContact contact(TenantId store) {
        return em.createQuery(
                        """
                        select new org.emporion.store.store.StoreContact(t.slug, t.name, t.contactEmail)
                        from Tenant t where t.id = :store""",
                        StoreContact.class)
                .setParameter("store", store.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(Stores::unknown);
    }

    /** These stores, as those see them who may enter; as what has still to be said. */
    public List<StoreRef> refs(Collection<TenantId> some) {
        return em
                .createQuery(
                        "select t.id, t.slug, t.name, t.status, t.timeZone, k.currency from Tenant t"
                                + " join KnownStore k on k.tenantId = t.id where t.id in :stores",
                        Object[].class)
                .setParameter("stores", some.stream().map(TenantId::value).toList())
                .getResultList()
                .stream()
                .map(row -> new StoreRef(
                        new TenantId((UUID) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (StoreStatus) row[3],
                        ZoneId.of((String) row[4]),
                        (String) row[5],
                        null))
                .toList();
    }

    /** What buyers see of the store at an address; nothing when it is not open. */
    public Optional<StoreWindow> window(String slug) {
        return em.createQuery(
                        """
                        select new org.emporion.store.store.StoreWindow(
                          t.slug, t.name, t.about, t.policies, t.openedAt, t.logo, t.cover)
                        from Tenant t where t.slug = :slug and t.status = :open""",
                        StoreWindow.class)
                .setParameter("slug", slug)
                .setParameter("open", StoreStatus.ACTIVE)
                .getResultStream()
                .findFirst();
    }

    /** Requests a minute for each API key of the store; empty when the platform has set nothing. */
    public Optional<Integer> requestsPerMinute(TenantId store) {
        return em.createQuery(
                        "select t.requestsPerMinute from Tenant t where t.id = :store and t.requestsPerMinute is not null",
                        Integer.class)
                .setParameter("store", store.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * The main currency of a store, in which each of its variants has a price.
     *
     * @throws NotFound when there is no such store
     */
    public String currency(TenantId store) {
        return em.createQuery("select k.currency from KnownStore k where k.tenantId = :store", String.class)
                .setParameter("store", store.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(Stores::unknown);
    }

    /** Whether it may sell. */
    public boolean isOpen(TenantId store) {
        return statuses(store).anyMatch(StoreStatus.ACTIVE::equals);
    }

    /** @throws NotFound when there is no such store */
    public void mustExist(TenantId store) {
        statuses(store).findFirst().orElseThrow(Stores::unknown);
    }

    /**
     * Of two who want something of a store at once, the later waits for the earlier; orders and products still come in.
     *
     * @throws NotFound when there is no such store
     */
    public void takeTurn(TenantId store) {
        if (!stores.holds(store)) {
            throw unknown();
        }
    }

    private Stream<StoreStatus> statuses(TenantId store) {
        return em.createQuery("select t.status from Tenant t where t.id = :store", StoreStatus.class)
                .setParameter("store", store.value())
                .getResultStream();
    }

    private static NotFound unknown() {
        return new NotFound("store");
    }
}
