package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.money.payment.Refunds;
import org.emporion.money.settlement.OrderRefundState;
import org.emporion.money.settlement.RefundParts;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.money.settlement.Settlement;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;

/** Steps of orders of which money goes back; each enters the store and is to be called in a transaction. */
@ApplicationScoped
class RefundedOrders {

    private static final String PROVIDER = "payment provider";
    private static final String RETURNED = "What was not sent while the buyer's bank had its money";

    /** What a store gives back by itself, without a word to the buyer before. */
    private static final Set<RefundRequest.Kind> GIVEN =
            EnumSet.of(RefundRequest.Kind.LINES, RefundRequest.Kind.AMOUNT, RefundRequest.Kind.SHIPPING);

    private final TenantScope scope;
    private final OrderRepository orders;
    private final Settlement settlement;
    private final Outbox outbox;

    @Inject
    RefundedOrders(TenantScope scope, OrderRepository orders, Settlement settlement, Outbox outbox) {
        this.scope = scope;
        this.orders = orders;
        this.settlement = settlement;
        this.outbox = outbox;
    }

    /**
     * What a wish comes to, as its buyer reads it.
     *
     * @param amount that goes back
     * @param withheld that the buyer's bank has, and that goes back when the bank returns it
     */
    record GoingBack(Money amount, Money withheld) {}

    /**
     * What became of the money of units that are not sent.
     *
     * @param back empty when nobody had paid, or there is no money in it
     * @param unpaid whether nobody had paid
     */
    record OfCancellation(Optional<GoingBack> back, boolean unpaid) {}

    /** What goes back by the refund of units that are not sent. */
    OfCancellation ofCancellation(TenantId store, UUID refund) {
        return scope.within(store, () -> {
            Optional<Settlement.Refund> wanted = settlement.refund(store, refund);
            boolean unpaid = wanted.filter(each -> each.kind() == RefundRequest.Kind.UNPAID)
                    .isPresent();
            return new OfCancellation(
                    wanted.filter(each -> !unpaid)
                            .map(each -> new GoingBack(each.amount(), settlement.withheld(store, refund))),
                    unpaid);
        });
    }

    Optional<Settlement.Refund> find(TenantId store, UUID refund) {
        return scope.within(store, () -> settlement.refund(store, refund));
    }

    /** A bank has returned money of an order: what was withheld of it goes back to the buyer, who hears of it. */
    void passOn(TenantId store, UUID order, Instant now) {
        scope.within(store, () -> {
            SellerOrder locked = orders.lock(store, order);
            settlement.owed(locked.money()).ifPresent(owed -> passOn(locked, owed, now));
        });
    }

    private void passOn(SellerOrder order, RefundRequest.Portion owed, Instant now) {
        UUID id = order.happened(SellerOrderView.MilestoneKind.REFUND_ASKED, RETURNED, PurchasedOrders.BANK, now);
        settlement.refunded(
                order.money(),
                new RefundRequest(id, RefundRequest.Kind.WITHHELD, RETURNED, PurchasedOrders.BANK, owed));
        outbox.append(Queue.STOREFRONT, OrderTasks.REFUND_DUE, order.tenant(), id.toString());
        outbox.append(Queue.PORTAL, OrderTasks.REFUND_TOLD, order.tenant(), RefundMail.given(id));
    }

    /** What the payment provider is to give back; nothing when no money belongs to the refund, or none was ever taken. */
    Optional<Refunds.Request> due(TenantId store, UUID refund) {
        return scope.within(store, () -> settlement
                .refund(store, refund)
                .filter(wanted -> wanted.amount().minor() > 0 && wanted.kind() != RefundRequest.Kind.UNPAID)
                .map(wanted -> request(store, wanted, orders.get(store, wanted.orderId()))));
    }

    /**
     * What went back of an order that was refused.
     *
     * @param now with the refusal
     * @param before by other refunds, whether the buyer has it already or it is on its way
     * @param withheld that the buyer's bank has, and that goes back when the bank returns it
     */
    record OfRefusal(Money now, Money before, Money withheld) {}

    OfRefusal ofRefusal(TenantId store, UUID orderId) {
        return scope.within(store, () -> {
            SellerOrder order = orders.get(store, orderId);
            UUID refusal = order.timeline().eventOf(OrderStatus.REFUSED);
            Map<Boolean, Money> byRefusal = settlement.refunds(List.of(store.value()), List.of(orderId)).stream()
                    .filter(each -> each.id().equals(refusal) || each.state() != OrderRefundState.REFUSED)
                    .collect(Collectors.toMap(
                            each -> each.id().equals(refusal), Settlement.Refund::amount, Money::plus));
            Money nothing = Money.zero(order.amounts().currency());
            return new OfRefusal(
                    byRefusal.getOrDefault(true, nothing),
                    byRefusal.getOrDefault(false, nothing),
                    settlement.withheld(store, refusal));
        });
    }

    /** Of which parts of its order a refund gives money back. */
    Optional<RefundParts> parts(TenantId store, UUID refund) {
        return scope.within(store, () -> settlement.parts(store, refund));
    }

    /** The buyer has the money, and hears of it when no mail about units that do not come has told it. */
    void done(TenantId store, UUID refund) {
        scope.within(store, () -> {
            Optional<SellerOrder> news =
                    ended(store, refund, settlement::refundDone, SellerOrderView.MilestoneKind.REFUNDED);
            boolean told = settlement
                    .refund(store, refund)
                    .filter(done -> GIVEN.contains(done.kind()))
                    .isEmpty();
            if (news.isPresent() && !told) {
                outbox.append(Queue.PORTAL, OrderTasks.REFUNDED, store, refund.toString());
            }
            return news;
        });
    }

    /** The provider has refused it for good: buyer and store are told. Answers the order when that was news. */
    Optional<SellerOrder> refused(TenantId store, UUID refund) {
        return scope.within(store, () -> {
            Optional<SellerOrder> news =
                    ended(store, refund, settlement::refundRefused, SellerOrderView.MilestoneKind.REFUND_REFUSED);
            news.ifPresent(
                    order -> outbox.append(Queue.PORTAL, OrderTasks.REFUND_TOLD, store, RefundMail.refused(refund)));
            return news;
        });
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
