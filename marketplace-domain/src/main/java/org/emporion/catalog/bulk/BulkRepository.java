package org.emporion.catalog.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.category.Categories;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;

/** Finds the bulk changes of a store and the products that they are about. */
@ApplicationScoped
class BulkRepository {

    private final EntityManager em;
    private final Categories categories;
    private final Currencies currencies;

    @Inject
    BulkRepository(EntityManager em, Categories categories, Currencies currencies) {
        this.em = em;
        this.categories = categories;
        this.currencies = currencies;
    }

    /** @throws org.emporion.kernel.RuleViolated naming the value that is missing or cannot be */
    BulkAim aim(Seat seat, BulkOrder order) {
        return new BulkReading(seat.currency(), currencies, categories::has).aim(order);
    }

    void add(BulkChange change, Collection<UUID> products) {
        em.persist(change);
        products.forEach(each -> em.persist(new BulkItem(change, each)));
    }

    /** @throws NotFound when the store has no such bulk change */
    BulkChange get(TenantId store, UUID id) {
        return known(em.find(BulkChange.class, new TenantKey(store, id)));
    }

    /**
     * The bulk change, locked: two who work on it take turns.
     *
     * @throws NotFound when the store has no such bulk change
     */
    BulkChange lock(TenantId store, UUID id) {
        return known(locked(store, id));
    }

    /** The same, or none when it has been removed. */
    Optional<BulkChange> lockIfThere(TenantId store, UUID id) {
        return Optional.ofNullable(locked(store, id));
    }

    private BulkChange locked(TenantId store, UUID id) {
        return em.find(BulkChange.class, new TenantKey(store, id), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest that somebody has asked for since then. */
    Optional<BulkChange> newest(TenantId store, String who, Instant since) {
        return em.createQuery(
                        """
                        select c from BulkChange c
                        where c.tenantId = :store and c.requestedBy = :who and c.requestedAt > :since
                        order by c.requestedAt desc, c.id desc""",
                        BulkChange.class)
                .setParameter("store", store.value())
                .setParameter("who", who)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those that anybody has asked for since then, the newest first. */
    List<BulkChange> since(TenantId store, Instant since, Page.Request page) {
        return em.createQuery(
                        "select c from BulkChange c where c.tenantId = :store and c.requestedAt > :since"
                                + " order by c.requestedAt desc, c.id desc",
                        BulkChange.class)
                .setParameter("store", store.value())
                .setParameter("since", since)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long countSince(TenantId store, Instant since) {
        return em.createQuery(
                        "select count(c) from BulkChange c where c.tenantId = :store and c.requestedAt > :since",
                        Long.class)
                .setParameter("store", store.value())
                .setParameter("since", since)
                .getSingleResult();
    }

    /** The next of its products, in the order in which products are locked. */
    List<BulkItem> next(BulkChange change, Collection<BulkItem.State> states, int most) {
        return em.createQuery(
                        """
                        select i from BulkItem i
                        where i.tenantId = :store and i.changeId = :change and i.state in :states
                        order by i.productId""",
                        BulkItem.class)
                .setParameter("store", change.tenant().value())
                .setParameter("change", change.id())
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    /** The first of its products that were refused, or left when it was undone, by title. */
    List<BulkView.Problem> problems(BulkChange change, int most) {
        return em.createQuery(
                        """
                        select i from BulkItem i
                        where i.tenantId = :store and i.changeId = :change and i.state = :state
                        order by i.title, i.id""",
                        BulkItem.class)
                .setParameter("store", change.tenant().value())
                .setParameter("change", change.id())
                .setParameter("state", change.isTakenBack() ? BulkItem.State.LEFT : BulkItem.State.REFUSED)
                .setMaxResults(most)
                .getResultStream()
                .map(BulkItem::problem)
                .toList();
    }

    /** Its products that were left when it was undone are to be given back again. */
    void tryLeftAgain(BulkChange change) {
        em.createQuery("update BulkItem i set i.state = :changed"
                        + " where i.tenantId = :store and i.changeId = :change and i.state = :left")
                .setParameter("changed", BulkItem.State.CHANGED)
                .setParameter("left", BulkItem.State.LEFT)
                .setParameter("store", change.tenant().value())
                .setParameter("change", change.id())
                .executeUpdate();
    }

    void forget(Collection<BulkItem> items) {
        items.forEach(em::remove);
    }

    /** Removes it with all that it knows of its products. */
    void remove(BulkChange change) {
        em.createQuery("delete from BulkItem i where i.tenantId = :store and i.changeId = :change")
                .setParameter("store", change.tenant().value())
                .setParameter("change", change.id())
                .executeUpdate();
        em.remove(change);
    }

    private static BulkChange known(BulkChange change) {
        if (change == null) {
            throw new NotFound("bulk change");
        }
        return change;
    }
}
