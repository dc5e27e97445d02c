package org.emporion.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;

/** Finds what goes back of orders, in the store that the transaction has opened. */
@ApplicationScoped
class OrderRefunds {

    private final EntityManager em;

    @Inject
    OrderRefunds(EntityManager em) {
        this.em = em;
    }

    void add(OrderRefund refund) {
        em.persist(refund);
    }

    Optional<OrderRefund> find(TenantId store, UUID id) {
        return Optional.ofNullable(em.find(OrderRefund.class, new TenantKey(store, id)));
    }

    /**
     * A refund, which nobody else may change until this transaction has ended.
     *
     * @throws NotFound when the store has none of this id
     */
    OrderRefund lock(TenantId store, UUID id) {
        OrderRefund refund = em.find(OrderRefund.class, new TenantKey(store, id), LockModeType.PESSIMISTIC_WRITE);
        if (refund == null) {
            throw new NotFound("refund");
        }
        return refund;
    }

    /** All of some orders of these stores, the first wanted first, without chargebacks. */
    List<OrderRefund> ofOrders(Collection<UUID> stores, Collection<UUID> orders) {
        return em.createQuery(
                        """
                        select r from OrderRefund r
                        where r.tenantId in :stores and r.orderId in :orders and r.kind <> :chargeback
                        order by r.askedAt, r.id""",
                        OrderRefund.class)
                .setParameter("stores", stores)
                .setParameter("orders", orders)
                .setParameter("chargeback", RefundRequest.Kind.CHARGEBACK)
                .getResultList();
    }

    /** All that goes back of an order or has gone, without what the provider has refused. */
    GivenBack of(OrderMoney order) {
        return effective(order)
                .map(OrderRefund::givenBack)
                .reduce(GivenBack.nothing(order.currency()), GivenBack::plus);
    }

    /** What chargebacks hold of an order or have taken. */
    Money chargedBack(OrderMoney order) {
        return effective(order)
                .filter(OrderRefund::isChargeback)
                .map(OrderRefund::total)
                .reduce(Money.zero(order.currency()), Money::plus);
    }

    /**
     * What would be withheld of a wish now, since banks have it that may have to return it.
     *
     * @param back what goes back by the wish as it is
     */
    GivenBack withheld(OrderMoney order, RefundRequest.Portion wanted, GivenBack back) {
        List<OrderRefund> all = all(order);
        if (all.stream().noneMatch(OrderRefund::isOpenChargeback)) {
            return GivenBack.nothing(order.currency());
        }
        GivenBack before = all.stream()
                .filter(each -> !each.isRefused() && !each.isOpenChargeback())
                .map(OrderRefund::givenBack)
                .reduce(Withheld.still(all, order.currency()), GivenBack::plus);
        return Withheld.rest(RefundShares.of(order, before, wanted.ofUnits()), back);
    }

    /** What was withheld and can go back now, as far as it has not gone yet; amounts only. */
    GivenBack owed(OrderMoney order) {
        GivenBack still = Withheld.still(all(order), order.currency());
        GivenBack left = RefundShares.of(order, of(order), RefundRequest.Portion.everything());
        return Withheld.rest(still, Withheld.rest(still, left));
    }

    /** What is withheld of each of some orders of these stores while a bank has its money; orders without are not in it. */
    Map<UUID, Money> withheld(Collection<UUID> stores, Collection<UUID> orders) {
        return em.createQuery(
                        """
                        select r from OrderRefund r
                        where r.tenantId in :stores and r.orderId in :orders and r.withheldMinor > 0
                        and exists (select c.id from OrderRefund c where c.tenantId = r.tenantId and c.orderId = r.orderId
                          and c.kind = :chargeback and c.state = :open)""",
                        OrderRefund.class)
                .setParameter("stores", stores)
                .setParameter("orders", orders)
                .setParameter("chargeback", RefundRequest.Kind.CHARGEBACK)
                .setParameter("open", OrderRefundState.REQUESTED)
                .getResultStream()
                .collect(Collectors.toMap(OrderRefund::orderId, OrderRefund::withheldTotal, Money::plus));
    }

    /** What refunds of any stores are for; only what the platform may read of them. */
    Map<UUID, RefundRequest.Kind> kinds(Collection<UUID> stores, Collection<UUID> ids) {
        if (stores.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select r.id, r.kind from OrderRefund r where r.tenantId in :stores and r.id in :ids",
                        Object[].class)
                .setParameter("stores", stores)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (RefundRequest.Kind) row[1]));
    }

    /** What banks have given back of each of some orders of these stores by chargebacks that were lost; orders without are not in it. */
    Map<UUID, Money> givenByBanks(Collection<UUID> stores, Collection<UUID> orders) {
        return em.createQuery(
                        """
                        select r from OrderRefund r
                        where r.tenantId in :stores and r.orderId in :orders and r.kind = :chargeback and r.state = :lost""",
                        OrderRefund.class)
                .setParameter("stores", stores)
                .setParameter("orders", orders)
                .setParameter("chargeback", RefundRequest.Kind.CHARGEBACK)
                .setParameter("lost", OrderRefundState.DONE)
                .getResultStream()
                .collect(Collectors.toMap(OrderRefund::orderId, OrderRefund::total, Money::plus));
    }

    private Stream<OrderRefund> effective(OrderMoney order) {
        return all(order).stream().filter(each -> !each.isRefused());
    }

    /** All of an order, the first wanted first, whatever became of them. */
    List<OrderRefund> all(OrderMoney order) {
        return em.createQuery(
                        "select r from OrderRefund r where r.tenantId = :store and r.orderId = :order order by r.askedAt, r.id",
                        OrderRefund.class)
                .setParameter("store", order.store().value())
                .setParameter("order", order.orderId())
                .getResultList();
    }
}
