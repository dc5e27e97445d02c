package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.Neighbours;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;
import org.emporion.orders.view.OrderStatus;

/** Finds seller orders in the stores, or the purchase, that the transaction has opened. */
@ApplicationScoped
class OrderRepository {

    private final EntityManager em;

    @Inject
    OrderRepository(EntityManager em) {
        this.em = em;
    }

    void add(SellerOrder order) {
        em.persist(order);
    }

    /** @throws NotFound when the store has no such order */
    SellerOrder get(TenantId store, UUID id) {
        return found(em.find(SellerOrder.class, new TenantKey(store, id)));
    }

    /** The order, which nobody else may change until this transaction has ended. */
    SellerOrder lock(TenantId store, UUID id) {
        return found(em.find(SellerOrder.class, new TenantKey(store, id), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The order of which this is a parcel. */
    Optional<UUID> ofParcel(TenantId store, UUID parcelId) {
        return Optional.ofNullable(em.find(Parcel.class, new TenantKey(store, parcelId)))
                .map(Parcel::order)
                .map(TenantEntity::id);
    }

    /** The order to which this happened. */
    Optional<UUID> ofEvent(TenantId store, UUID eventId) {
        return Optional.ofNullable(em.find(OrderEvent.class, new TenantKey(store, eventId)))
                .map(OrderEvent::order)
                .map(TenantEntity::id);
    }

    /** An order of a store. */
    record Due(TenantId store, UUID id) {}

    /** Orders of all stores whose time has passed, the longest first, for whom the walls let see that. */
    List<Due> due(Instant now, int most) {
        return em
                .createQuery(
                        """
                        select o.tenantId, o.id from SellerOrder o where o.deadlines.nextDue <= :now
                        order by o.deadlines.nextDue""",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Due(new TenantId((UUID) row[0]), (UUID) row[1]))
                .toList();
    }

    /** Over all stores of a purchase that has been opened. */
    List<SellerOrder> ofPurchase(String purchaseNumber) {
        return em.createQuery(
                        "select o from SellerOrder o where o.purchaseNumber = :number order by o.number",
                        SellerOrder.class)
                .setParameter("number", purchaseNumber)
                .getResultList();
    }

    List<SellerOrder> search(TenantId store, OrderSearch search, Page.Request page) {
        return sorted(store, search, "select o from SellerOrder o", SellerOrder.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** An order may leave a list, but does not move forward in it by itself: when it was placed and what it comes to never change. */
    Neighbours neighbours(TenantId store, OrderSearch search, Neighbours.Place place) {
        List<UUID> around = sorted(store, search, "select o.id from SellerOrder o", UUID.class)
                .setFirstResult(place.offset())
                .setMaxResults(place.size())
                .getResultList();
        return place.among(around, () -> false, count(store, search));
    }

    private <T> TypedQuery<T> sorted(TenantId store, OrderSearch search, String selecting, Class<T> type) {
        return search.matching(store)
                .query(em, selecting, " order by " + search.sort().path(), type);
    }

    long count(TenantId store, OrderSearch search) {
        return search.matching(store)
                .query(em, "select count(o) from SellerOrder o", "", Long.class)
                .getSingleResult();
    }

    /** The next that match in a lasting order, the latest placed first; null begins. */
    List<SellerOrder> after(TenantId store, OrderSearch search, UUID after, int most) {
        TypedQuery<SellerOrder> next = search.matching(store)
                .query(
                        em,
                        "select o from SellerOrder o",
                        (after == null ? "" : " and o.id < :after") + " order by o.id desc",
                        SellerOrder.class)
                .setMaxResults(most);
        return (after == null ? next : next.setParameter("after", after)).getResultList();
    }

    /** What those come to that were neither refused nor cancelled, in each currency by itself. */
    SellerOrders.Sum sum(TenantId store, OrderSearch search) {
        List<Object[]> sums = search.matching(store)
                .query(
                        em,
                        "select count(o), sum(case when o.status = :refused or o.status = :cancelled then 0L"
                                + " else o.amounts.totalMinor end), o.amounts.currency from SellerOrder o",
                        " group by o.amounts.currency order by count(o) desc, o.amounts.currency",
                        Object[].class)
                .setParameter("refused", OrderStatus.REFUSED)
                .setParameter("cancelled", OrderStatus.CANCELLED)
                .getResultList();
        return new SellerOrders.Sum(
                sums.stream().mapToLong(each -> (Long) each[0]).sum(),
                sums.stream()
                        .map(each -> Money.ofMinor(((Number) each[1]).longValue(), (String) each[2]))
                        .toList());
    }

    Map<OrderStatus, Long> counts(TenantId store) {
        Map<OrderStatus, Long> counts = new EnumMap<>(OrderStatus.class);
        em.createQuery(
                        "select o.status, count(o) from SellerOrder o where o.tenantId = :store group by o.status",
                        Object[].class)
                .setParameter("store", store.value())
                .getResultList()
                .forEach(row -> counts.put((OrderStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** What some orders of a store are called. */
    Map<UUID, String> numbers(TenantId store, Collection<UUID> some) {
        Map<UUID, String> numbers = new HashMap<>();
        if (!some.isEmpty()) {
            em.createQuery(
                            "select o.id, o.number from SellerOrder o where o.tenantId = :store and o.id in :some",
                            Object[].class)
                    .setParameter("store", store.value())
                    .setParameter("some", some)
                    .getResultList()
                    .forEach(row -> numbers.put((UUID) row[0], (String) row[1]));
        }
        return numbers;
    }

    /** Whether a store still has to send something of these purchases, or has sent it since then. */
    boolean isAnyUnderway(Collection<String> purchaseNumbers, Instant sentSince) {
        return !purchaseNumbers.isEmpty()
                && em.createQuery(
                                        """
                                        select count(o.id) from SellerOrder o where o.purchaseNumber in :purchases
                                          and (o.status in :toBeSent or o.status = :sent and o.placedAt > :since)""",
                                        Long.class)
                                .setParameter("purchases", purchaseNumbers)
                                .setParameter(
                                        "toBeSent",
                                        EnumSet.of(OrderStatus.NEW, OrderStatus.ACCEPTED, OrderStatus.PARTLY_SHIPPED))
                                .setParameter("sent", OrderStatus.SHIPPED)
                                .setParameter("since", sentSince)
                                .getSingleResult()
                        > 0;
    }

    private static SellerOrder found(SellerOrder order) {
        if (order == null) {
            throw new NotFound("order");
        }
        return order;
    }
}
