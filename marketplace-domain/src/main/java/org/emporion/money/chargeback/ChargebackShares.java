package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Money;
import org.emporion.orders.ordering.PurchasedOrders;

/** Divides chargebacks over the orders of their purchases, and does in each store what follows from it. */
@ApplicationScoped
class ChargebackShares {

    private final TenantScope scope;
    private final OrderBook book;
    private final ChargebackRepository chargebacks;
    private final Outbox outbox;

    @Inject
    ChargebackShares(TenantScope scope, OrderBook book, ChargebackRepository chargebacks, Outbox outbox) {
        this.scope = scope;
        this.book = book;
        this.chargebacks = chargebacks;
        this.outbox = outbox;
    }

    /**
     * Does what follows from the provider's word.
     *
     * @param step tells the changes of one chargeback from each other
     */
    void follow(Chargeback whole, Chargeback.Change change, String step) {
        if (change.taken().minor() > 0) {
            open(whole, change);
        }
        List<ChargebackShare> all = chargebacks.sharesOf(whole.id());
        if (change.charged().minor() != 0 && !all.isEmpty()) {
            charge(whole, change.charged(), step, all);
        }
        if (change.closed()) {
            close(whole, all);
            return;
        }
        for (ChargebackShare share : all) {
            if (!Objects.equals(share.evidenceDueBy(), whole.evidenceDueBy())) {
                scope.within(share.tenant(), () -> here(share).dueBy(whole.evidenceDueBy()));
            }
        }
    }

    /** What is left of the orders goes first; what has gone back before is divided by what they came to. */
    private void open(Chargeback whole, Chargeback.Change change) {
        Money taken = change.taken();
        List<OrderBook.Standing> standing = book.standing(whole.purchaseNumber());
        List<ChargebackShare> before = chargebacks.sharesOf(whole.id());
        if (standing.isEmpty()) {
            return;
        }
        List<Money> left = standing.stream().map(OrderBook.Standing::left).toList();
        Money there = left.stream().reduce(Money.zero(taken.currency()), Money::plus);
        Money held = there.compareTo(taken) < 0 ? there : taken;
        List<Money> helds = Division.of(held, left);
        List<Money> excesses = Division.of(
                taken.minus(held),
                standing.stream().map(OrderBook.Standing::total).toList());
        for (int i = 0; i < standing.size(); i++) {
            if (helds.get(i).minor() + excesses.get(i).minor() > 0) {
                hold(
                        new ChargebackShare(whole, standing.get(i).order(), helds.get(i), excesses.get(i)),
                        before,
                        change.at());
            }
        }
    }

    /** Its store reads of the first that is taken; how much it comes to stands on the page of the order. */
    private void hold(ChargebackShare share, List<ChargebackShare> before, Instant now) {
        scope.within(share.tenant(), () -> {
            book.opened(share, now);
            chargebacks.add(share);
            if (before.stream().noneMatch(share::isOfSameOrder)) {
                tell(share, ChargebackState.OPEN.name());
            }
        });
    }

    private void charge(Chargeback whole, Money fee, String step, List<ChargebackShare> all) {
        List<Money> weights = all.stream()
                .map(share -> share.booked().held().plus(share.booked().excess()))
                .toList();
        List<Money> fees = Division.of(fee, weights);
        for (int i = 0; i < all.size(); i++) {
            ChargebackShare share = all.get(i);
            Money some = fees.get(i);
            scope.within(share.tenant(), () -> book.charged(share, some, step, whole.feeBearer() == Bearer.STORE));
        }
    }

    /** Each store reads once how it has ended, however often something was taken. */
    private void close(Chargeback whole, List<ChargebackShare> all) {
        Map<UUID, Money> owed = new LinkedHashMap<>();
        Map<UUID, ChargebackShare> told = new LinkedHashMap<>();
        for (ChargebackShare share : all) {
            told.putIfAbsent(share.order().id(), share);
            owed.merge(share.order().id(), scope.within(share.tenant(), () -> close(whole, share)), Money::plus);
        }
        told.forEach((order, share) -> {
            long toBuyer = owed.get(order).minor();
            scope.within(share.tenant(), () -> tell(share, whole.state() + (toBuyer > 0 ? "/" + toBuyer : "")));
        });
    }

    /** Answers what is owed to the buyer with it. */
    private Money close(Chargeback whole, ChargebackShare share) {
        Money owed = book.closed(share, whole.state(), whole.lossBearer() == Bearer.STORE, whole.closedAt());
        here(share).close(whole.state(), whole.closedAt());
        if (owed.minor() > 0) {
            outbox.append(
                    Queue.PORTAL,
                    PurchasedOrders.OWED,
                    share.tenant(),
                    PurchasedOrders.owed(share.order(), share.id()));
        }
        return owed;
    }

    private ChargebackShare here(ChargebackShare share) {
        return chargebacks.share(share.tenant(), share.id());
    }

    private void tell(ChargebackShare share, String what) {
        outbox.append(Queue.PORTAL, ChargebackMail.TOLD, share.tenant(), share.id() + "/" + what);
    }
}
