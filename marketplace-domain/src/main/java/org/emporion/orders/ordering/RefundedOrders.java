package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.money.payment.Refunds;
import org.emporion.money.settlement.Settlement;

/** Steps of orders of which money goes back; each enters the store and is to be called in a transaction. */
@ApplicationScoped
class RefundedOrders {

    private final TenantScope scope;
    private final OrderRepository orders;
    private final Settlement settlement;

    @Inject
    RefundedOrders(TenantScope scope, OrderRepository orders, Settlement settlement) {
        this.scope = scope;
        this.orders = orders;
        this.settlement = settlement;
    }

    /** What the payment provider is to give back; nothing when no money belongs to the refund. */
    Optional<Refunds.Request> due(TenantId store, UUID refund) {
        return scope.within(store, () -> settlement
                .refund(store, refund)
                .filter(wanted -> wanted.amount().minor() > 0)
                .map(wanted -> request(store, wanted, orders.get(store, wanted.orderId()))));
    }

    /** The buyer has the money. */
    void done(TenantId store, UUID refund) {
        scope.within(
                store, () -> locked(store, refund).ifPresent(wanted -> settlement.refundDone(store, wanted.id())));
    }

    /** The provider has refused it for good. Answers the refund when that was news. */
    Optional<Settlement.Refund> refused(TenantId store, UUID refund) {
        return scope.within(
                store, () -> locked(store, refund).filter(wanted -> settlement.refundRefused(store, wanted.id())));
    }

    /** A refund whose order nobody else may change until this transaction has ended. */
    private Optional<Settlement.Refund> locked(TenantId store, UUID refund) {
        Optional<Settlement.Refund> wanted = settlement.refund(store, refund);
        wanted.ifPresent(found -> orders.lock(store, found.orderId()));
        return wanted;
    }

    /** The refund has the same id at the provider. */
    private static Refunds.Request request(TenantId store, Settlement.Refund wanted, SellerOrder order) {
        return new Refunds.Request(
                wanted.id(), store, order.purchaseNumber(), order.number(), wanted.amount(), order.total());
    }
}
