package org.emporion.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.money.ledger.Account;
import org.emporion.money.ledger.Journal;
import org.emporion.money.ledger.Ledger;
import org.emporion.money.payment.Refunds;

/**
 * Writes the journal of each event of an order. An event has an id and is written once, however often it is told. What the
 * buyer pays is owed to the store, less the platform's commission; the tax in it on an account of its own.
 */
@ApplicationScoped
public class Settlement {

    private final Ledger ledger;
    private final OrderRefunds refunds;
    private final Clock clock;

    @Inject
    Settlement(Ledger ledger, OrderRefunds refunds, Clock clock) {
        this.ledger = ledger;
        this.refunds = refunds;
        this.clock = clock;
    }

    /**
     * A refund that was wanted.
     *
     * @param amount that its buyer gets
     * @param reason as the buyer reads it
     * @param endedAt when the payment provider had given or refused it; null until then
     * @param triedAgain whether money of the order was to go back again after it was refused; not said of one that stands alone
     */
    public record Refund(
            UUID id,
            UUID orderId,
            RefundRequest.Kind kind,
            Money amount,
            String reason,
            OrderRefundState state,
            Instant askedAt,
            Instant endedAt,
            boolean triedAgain) {

        private boolean isFollowedBy(Refund later) {
            return state == OrderRefundState.REFUSED
                    && later.orderId.equals(orderId)
                    && later.amount.minor() > 0
                    && !later.askedAt.isBefore(endedAt);
        }

        private Refund among(List<Refund> all) {
            boolean again = all.stream().anyMatch(this::isFollowedBy);
            return again ? new Refund(id, orderId, kind, amount, reason, state, askedAt, endedAt, true) : this;
        }
    }

    private record Moved(Money paid, Money tax, Money discountOfPlatform, Money commission) {

        static Moved back(GivenBack back) {
            return new Moved(
                    negative(back.total()),
                    negative(back.tax()),
                    negative(back.discountOfPlatform()),
                    negative(back.commission()));
        }

        static Moved again(GivenBack back) {
            return new Moved(back.total(), back.tax(), back.discountOfPlatform(), back.commission());
        }
    }

    /** An order has been placed and paid for. */
    public void placed(UUID event, OrderMoney order) {
        Moved sold = new Moved(order.total(), order.tax(), order.discountOfPlatform(), order.commission());
        ledger.write(journal(order.store(), order.orderId(), event, Journal.Kind.SALE, sold));
    }

    /**
     * A part or all of what was paid for an order goes back to its buyer, and the platform gives back its share of it. To be
     * called with the order locked, since the shares depend on what has gone back before.
     *
     * @return what goes back by it; an id that is known is not written again
     * @throws RuleViolated REFUND_TOO_HIGH when more would go back than was paid
     */
    public Refund refunded(OrderMoney order, RefundRequest wanted) {
        Optional<Refund> known = refund(order.store(), wanted.id());
        if (known.isPresent()) {
            return known.get();
        }
        ledger.takeTurn(order.orderId());
        GivenBack back = portion(order, wanted);
        GivenBack withheld = refunds.withheld(order, wanted.portion(), back);
        OrderRefund refund = new OrderRefund(order, wanted, back, withheld, clock.instant());
        refunds.add(refund);
        ledger.write(journal(order.store(), order.orderId(), wanted.id(), Journal.Kind.REFUND, Moved.back(back)));
        return refund.view();
    }

    /**
     * What would go back by such a wish if it were one now.
     *
     * @throws RuleViolated as {@link #refunded} does
     */
    public Money worth(OrderMoney order, RefundRequest wanted) {
        return portion(order, wanted).total();
    }

    /** A refund of this id; what a bank took is none. */
    public Optional<Refund> refund(TenantId store, UUID id) {
        return refunds.find(store, id).filter(each -> !each.isChargeback()).map(OrderRefund::view);
    }

    /** All refunds of some orders of these stores, the first wanted first; what banks took is none of them. */
    public List<Refund> refunds(Collection<UUID> stores, Collection<UUID> orders) {
        List<Refund> all =
                refunds.ofOrders(stores, orders).stream().map(OrderRefund::view).toList();
        return all.stream().map(each -> each.among(all)).toList();
    }

    /** Of which parts of its order the money of a refund goes back. */
    public Optional<RefundParts> parts(TenantId store, UUID refund) {
        return refunds.find(store, refund).map(each -> RefundParts.of(each.givenBack()));
    }

    /** The same of all refunds of some orders of these stores, by the id of the refund. */
    public Map<UUID, RefundParts> parts(Collection<UUID> stores, Collection<UUID> orders) {
        return refunds.ofOrders(stores, orders).stream()
                .collect(Collectors.toMap(OrderRefund::id, each -> RefundParts.of(each.givenBack())));
    }

    /** What can still be given back of an order; what a bank has taken cannot. */
    public RefundParts left(OrderMoney order) {
        return RefundParts.left(order, refunds.of(order));
    }

    /** What the platform has given back of its commission for an order, by what the book says. */
    public Money commissionGivenBack(OrderMoney order) {
        Money sold = order.commission();
        Money none = Money.zero(sold.currency());
        Money booked = ledger.balances(order.store(), order.orderId())
                .getOrDefault(Account.PLATFORM_COMMISSION, none.minus(sold));
        return sold.plus(booked);
    }

    /**
     * What of the money that a bank has given back is owed to the buyer, since it was withheld while the bank had it. To be called
     * with the order locked.
     *
     * @return as a wish; empty when nothing is owed
     */
    public Optional<RefundRequest.Portion> owed(OrderMoney order) {
        ledger.takeTurn(order.orderId());
        return Optional.of(refunds.owed(order))
                .filter(owed -> owed.total().minor() > 0)
                .map(Withheld::portion);
    }

    /** What would have gone back by a refund besides, had the buyer's bank not taken it. */
    public Money withheld(TenantId store, UUID id) {
        return refunds.find(store, id).orElseThrow(() -> new NotFound("refund")).withheldTotal();
    }

    /** What is withheld of each of some orders of these stores while a bank has its money; orders without are not in it. */
    public Map<UUID, Money> withheld(Collection<UUID> stores, Collection<UUID> orders) {
        return refunds.withheld(stores, orders);
    }

    /** What banks have given the buyer of each of some orders of these stores for good; orders without are not in it. */
    public Map<UUID, Money> givenByBanks(Collection<UUID> stores, Collection<UUID> orders) {
        return refunds.givenByBanks(stores, orders);
    }

    /** For how many units of each line money goes back or has gone. To be called with the order locked. */
    public Map<UUID, Long> unitsGivenBack(OrderMoney order) {
        Map<UUID, Long> units = new HashMap<>();
        refunds.of(order).lines().forEach((line, share) -> units.put(line, share.units()));
        return units;
    }

    /**
     * The buyer has the money of a refund.
     *
     * @return whether that was news; nothing has changed otherwise
     * @throws NotFound when the store has no such refund
     */
    public boolean refundDone(TenantId store, UUID id) {
        return refunds.lock(store, id).done(clock.instant());
    }

    /**
     * The provider has refused a refund for good: the book takes it back, and its amounts can be given otherwise. To be called with
     * the order locked.
     *
     * @return whether that was news; nothing has changed otherwise
     * @throws NotFound when the store has no such refund
     */
    public boolean refundRefused(TenantId store, UUID id) {
        OrderRefund refund = refunds.lock(store, id);
        boolean isNews = refund.refuse(clock.instant());
        if (isNews) {
            Moved again = Moved.again(refund.givenBack());
            ledger.write(journal(store, refund.orderId(), refusalOf(id), Journal.Kind.REFUND_REFUSED, again));
        }
        return isNews;
    }

    /** The event of the provider's refusal, which is one for each refund. */
    private static UUID refusalOf(UUID refund) {
        return UUID.nameUUIDFromBytes((refund + "-refused").getBytes(StandardCharsets.UTF_8));
    }

    private GivenBack portion(OrderMoney order, RefundRequest wanted) {
        try {
            GivenBack before = refunds.of(order);
            if (wanted.kind() == RefundRequest.Kind.LINES) {
                RefundShares.mustGive(order, before, wanted.portion());
            }
            GivenBack back = RefundShares.of(order, before, wanted.portion());
            mustBeInTheBook(order, wanted.id(), back.total());
            return back;
        } catch (RuleViolated tooMuch) {
            throw explained(tooMuch, refunds.chargedBack(order));
        }
    }

    /** Who may give less than it looks reads why. */
    private static RuleViolated explained(RuleViolated tooMuch, Money chargedBack) {
        return chargedBack.minor() == 0
                ? tooMuch
                : new RuleViolated(
                        tooMuch.code(),
                        tooMuch.getMessage() + " The buyer's bank has taken " + chargedBack.written()
                                + " of it by a chargeback.",
                        tooMuch.fields());
    }

    private void mustBeInTheBook(OrderMoney order, UUID event, Money amount) {
        Money left = ledger.balances(order.store(), order.orderId(), event)
                .getOrDefault(Account.BUYER_PAYMENTS, Money.zero(amount.currency()));
        if (amount.compareTo(left) > 0) {
            throw new RuleViolated(Refunds.TOO_MUCH, "At most " + left.written() + " of this order can be given back.");
        }
    }

    private static Journal journal(TenantId store, UUID order, UUID event, Journal.Kind kind, Moved moved) {
        return new Journal(
                store,
                order,
                event,
                kind,
                Map.of(
                        Account.BUYER_PAYMENTS,
                        moved.paid,
                        Account.PLATFORM_DISCOUNTS,
                        moved.discountOfPlatform,
                        Account.SELLER_TAX,
                        negative(moved.tax),
                        Account.SELLER_PAYABLE,
                        moved.tax.plus(moved.commission).minus(moved.paid).minus(moved.discountOfPlatform),
                        Account.PLATFORM_COMMISSION,
                        negative(moved.commission)));
    }

    private static Money negative(Money amount) {
        return Money.zero(amount.currency()).minus(amount);
    }
}
