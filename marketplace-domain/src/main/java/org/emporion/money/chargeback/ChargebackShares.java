package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
        for (ChargebackShare share : all) {
            if (change.closed()) {
                close(whole, share);
            } else if (!Objects.equals(share.evidenceDueBy(), whole.evidenceDueBy())) {
                scope.within(share.tenant(), () -> here(share).dueBy(whole.evidenceDueBy()));
            }
        }
    }

    /** What is left of the orders goes first; what has gone back before is divided by what they came to. */
    private void open(Chargeback whole, Chargeback.Change change) {
        Money taken = change.taken();
        List<OrderBook.Standing> standing = book.standing(whole.purchaseNumber());
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
                hold(new ChargebackShare(whole, standing.get(i).order(), helds.get(i), excesses.get(i)), change.at());
            }
        }
    }

    private void hold(ChargebackShare share, Instant now) {
        scope.within(share.tenant(), () -> {
            book.opened(share, now);
            chargebacks.add(share);
            tell(share, ChargebackState.OPEN.name());
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

    private void close(Chargeback whole, ChargebackShare share) {
        scope.within(share.tenant(), () -> {
            Money owed = book.closed(share, whole.state(), whole.lossBearer() == Bearer.STORE, whole.closedAt());
            here(share).close(whole.state(), whole.closedAt());
            if (owed.minor() > 0) {
                outbox.append(
                        Queue.PORTAL,
                        PurchasedOrders.OWED,
                        share.tenant(),
                        PurchasedOrders.owed(share.order(), share.id()));
            }
            tell(share, whole.state() + (owed.minor() > 0 ? "/" + owed.minor() : ""));
        });
    }

    private ChargebackShare here(ChargebackShare share) {
        return chargebacks.share(share.tenant(), share.id());
    }

    private void tell(ChargebackShare share, String what) {
        outbox.append(Queue.PORTAL, ChargebackMail.TOLD, share.tenant(), share.id() + "/" + what);
    }
}
