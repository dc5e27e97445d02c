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
import java.util.stream.Stream;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
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
     * What becomes of the money of what is not sent.
     *
     * @param now goes back with it
     * @param before has gone back by other refunds, or is on its way
     * @param withheld that the buyer's bank has, and that goes back when the bank returns it
     * @param byBank that the bank has given the buyer for good
     * @param unpaid whether nobody had paid
     */
    record OfUnsent(Money now, Money before, Money withheld, Money byBank, boolean unpaid) {

        /**
         * One sum of it, for a mail.
         *
         * @param what of these it is; {@code all} when nothing else was there to go back
         */
        public record Sum(String what, Money amount) {}

        /**
         * What its buyer is told, without sums of nothing; nothing of what nobody had paid.
         *
         * @param all whether nothing of the order comes: otherwise what went back before may have been for what does
         */
        List<Sum> told(boolean all) {
            boolean alone = Stream.of(before, byBank, withheld).allMatch(each -> each.minor() == 0);
            return Stream.of(
                            new Sum(all && alone ? "all" : "now", now),
                            new Sum("before", all ? before : before.minus(before)),
                            new Sum("byBank", byBank),
                            new Sum("withheld", withheld))
                    .filter(sum -> !unpaid && sum.amount().minor() > 0)
                    .toList();
        }
    }

    /** Of units that are not sent, by the event. */
    OfUnsent ofCancellation(TenantId store, UUID event) {
        return scope.within(store, () -> {
            UUID order = orders.ofEvent(store, event).orElseThrow(() -> new NotFound("event"));
            return ofUnsent(orders.get(store, order), event);
        });
    }

    /** Of an order that was refused. */
    OfUnsent ofRefusal(TenantId store, UUID orderId) {
        return scope.within(store, () -> {
            SellerOrder order = orders.get(store, orderId);
            return ofUnsent(order, order.timeline().eventOf(OrderStatus.REFUSED));
        });
    }

    /** The refund of what is not sent has the id of the event. What the bank had has gone one way or the other once it has decided. */
    private OfUnsent ofUnsent(SellerOrder order, UUID event) {
        List<UUID> stores = List.of(order.tenant().value());
        List<UUID> ids = List.of(order.id());
        List<Settlement.Refund> all = settlement.refunds(stores, ids);
        Map<Boolean, Money> byEvent = all.stream()
                .filter(each -> each.id().equals(event) || each.state() != OrderRefundState.REFUSED)
                .collect(Collectors.toMap(each -> each.id().equals(event), Settlement.Refund::amount, Money::plus));
        boolean unpaid =
                all.stream().anyMatch(each -> each.id().equals(event) && each.kind() == RefundRequest.Kind.UNPAID);
        Money nothing = Money.zero(order.amounts().currency());
        boolean undecided = settlement.withheld(stores, ids).containsKey(order.id());
        return new OfUnsent(
                byEvent.getOrDefault(true, nothing),
                byEvent.getOrDefault(false, nothing),
                undecided ? settlement.withheld(order.tenant(), event) : nothing,
                settlement.givenByBanks(stores, ids).getOrDefault(order.id(), nothing),
                unpaid);
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
        news.ifPresent(locked -> {
            Settlement.Refund now = settlement.refund(store, refund).orElseThrow();
            locked.happened(told, now.amount().written(), PROVIDER, now.endedAt());
        });
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
