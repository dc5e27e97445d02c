package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.money.payment.Refunds;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.money.settlement.Settlement;
import org.emporion.orders.view.SellerOrderView;

/** Steps of orders of which money goes back; each enters the store and is to be called in a transaction. */
@ApplicationScoped
class RefundedOrders {

    private static final String PROVIDER = "payment provider";

    private final TenantScope scope;
    private final OrderRepository orders;
    private final Settlement settlement;

    @Inject
    RefundedOrders(TenantScope scope, OrderRepository orders, Settlement settlement) {
        this.scope = scope;
        this.orders = orders;
        this.settlement = settlement;
    }

    /** What the payment provider is to give back; nothing when no money belongs to the refund, or none was ever taken. */
    Optional<Refunds.Request> due(TenantId store, UUID refund) {
        return scope.within(store, () -> settlement
                .refund(store, refund)
                .filter(wanted -> wanted.amount().minor() > 0 && wanted.kind() != RefundRequest.Kind.UNPAID)
                .map(wanted -> request(store, wanted, orders.get(store, wanted.orderId()))));
    }

    /** Whether units are not sent because nobody has paid for them. */
    boolean wasUnpaid(TenantId store, UUID refund) {
        return scope.within(store, () -> settlement
                .refund(store, refund)
                .filter(wanted -> wanted.kind() == RefundRequest.Kind.UNPAID)
                .isPresent());
    }

    /** The buyer has the money. */
    void done(TenantId store, UUID refund) {
        scope.within(store, () -> ended(store, refund, settlement::refundDone, SellerOrderView.MilestoneKind.REFUNDED));
    }

    /** The provider has refused it for good. Answers the order when that was news. */
    Optional<SellerOrder> refused(TenantId store, UUID refund) {
        return scope.within(
                store,
                () -> ended(store, refund, settlement::refundRefused, SellerOrderView.MilestoneKind.REFUND_REFUSED));
    }

    private Optional<SellerOrder> ended(
            TenantId store, UUID refund, BiPredicate<TenantId, UUID> end, SellerOrderView.MilestoneKind told) {
        Optional<SellerOrder> order =
                settlement.refund(store, refund).map(wanted -> orders.lock(store, wanted.orderId()));
        Optional<SellerOrder> news = order.filter(locked -> end.test(store, refund));
        news.ifPresent(locked -> locked.happened(
                told,
                "",
                PROVIDER,
                settlement.refund(store, refund).orElseThrow().endedAt()));
        return news;
    }

    /** The refund has the same id at the provider. */
    private static Refunds.Request request(TenantId store, Settlement.Refund wanted, SellerOrder order) {
        return new Refunds.Request(
                wanted.id(),
                store,
                order.purchaseNumber(),
                order.number(),
                wanted.amount(),
                order.amounts().total());
    }
}
