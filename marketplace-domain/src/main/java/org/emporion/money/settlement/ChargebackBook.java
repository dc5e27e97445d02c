package org.emporion.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.money.ledger.Account;
import org.emporion.money.ledger.Journal;
import org.emporion.money.ledger.Ledger;

/**
 * Writes the journals of chargebacks of orders. What a bank takes of an order is counted among what goes back of it from then on, so
 * that its money is not given twice, and what is owed to the store for it is held until the chargeback is decided. To be called
 * inside the store.
 */
@ApplicationScoped
public class ChargebackBook {

    private static final String BANK = "buyer's bank";

    private final Ledger ledger;
    private final OrderRefunds refunds;
    private final Clock clock;

    @Inject
    ChargebackBook(Ledger ledger, OrderRefunds refunds, Clock clock) {
        this.ledger = ledger;
        this.refunds = refunds;
        this.clock = clock;
    }

    /**
     * What is taken of one order.
     *
     * @param id of this part of the chargeback
     * @param held of what was paid for the order and has not gone back
     * @param excess what had gone back already and is taken a second time
     */
    public record Part(TenantId store, UUID orderId, UUID id, Money held, Money excess) {

        Money all() {
            return held.plus(excess);
        }
    }

    /** What was paid for an order, has not gone back, and is not on its way back. It stays so until this transaction has ended. */
    public Money left(OrderMoney order) {
        ledger.takeTurn(order.orderId());
        return order.total().minus(refunds.of(order).total());
    }

    /**
     * The bank has taken it: it is held.
     *
     * @throws org.emporion.kernel.RuleViolated REFUND_TOO_HIGH when more would be held than is left of the order
     */
    public void opened(OrderMoney order, Part part) {
        GivenBack back = GivenBack.nothing(order.currency());
        if (part.held().minor() > 0) {
            RefundRequest.Portion portion = RefundRequest.Portion.of(List.of(), null, part.held());
            back = RefundShares.of(order, refunds.of(order), portion);
            refunds.add(new OrderRefund(
                    order,
                    new RefundRequest(part.id(), RefundRequest.Kind.CHARGEBACK, "", BANK, portion),
                    back,
                    GivenBack.nothing(order.currency()),
                    clock.instant()));
        }
        ledger.write(journal(part, part.id(), Journal.Kind.CHARGEBACK, held(part, back)));
    }

    /**
     * The bank gives it back: everything is as it was.
     *
     * @return what of it is owed to the buyer, since it was withheld while the bank had it
     */
    public Money won(OrderMoney order, Part part) {
        ledger.takeTurn(order.orderId());
        Money owedBefore = refunds.owed(order).total();
        GivenBack back = back(part);
        Map<Account, Money> returned = held(part, back);
        returned.replaceAll((account, amount) -> negative(amount));
        if (part.held().minor() > 0) {
            refunds.lock(part.store(), part.id()).refuse(clock.instant());
        }
        ledger.write(journal(part, event(part, "won"), Journal.Kind.CHARGEBACK_WON, returned));
        return refunds.owed(order).total().minus(owedBefore);
    }

    /**
     * The bank keeps it. What had gone back before is the platform's loss in any case.
     *
     * @param byStore whether the store bears the rest, and the platform gives back its commission for it
     */
    public void lost(Part part, boolean byStore) {
        ledger.takeTurn(part.orderId());
        GivenBack back = back(part);
        Map<Account, Money> moved = new EnumMap<>(Account.class);
        moved.put(Account.CHARGEBACKS, negative(part.all()));
        moved.put(Account.SELLER_HELD, ofStore(back));
        if (byStore) {
            moved.put(Account.CHARGEBACK_LOSSES, part.excess());
            moved.put(Account.PLATFORM_COMMISSION, back.commission());
            moved.put(Account.PLATFORM_DISCOUNTS, negative(back.discountOfPlatform()));
        } else {
            moved.put(Account.CHARGEBACK_LOSSES, part.all());
            moved.put(Account.SELLER_PAYABLE, back.tax().minus(ofStore(back)));
            moved.put(Account.SELLER_TAX, negative(back.tax()));
        }
        if (part.held().minor() > 0) {
            refunds.lock(part.store(), part.id()).done(clock.instant());
        }
        ledger.write(journal(part, event(part, "lost"), Journal.Kind.CHARGEBACK_LOST, moved));
    }

    /**
     * The payment provider charges something for it.
     *
     * @param fee negative when it gives something back
     * @param what tells it from other fees of the same chargeback
     */
    public void charged(Part part, Money fee, String what, boolean byStore) {
        Account bearer = byStore ? Account.SELLER_PAYABLE : Account.PROVIDER_FEES;
        Map<Account, Money> moved = Map.of(Account.PROVIDER_CHARGED, negative(fee), bearer, fee);
        ledger.write(journal(part, event(part, "fee-" + what), Journal.Kind.CHARGEBACK_FEE, moved));
    }

    private GivenBack back(Part part) {
        return part.held().minor() == 0
                ? GivenBack.nothing(part.held().currency())
                : refunds.lock(part.store(), part.id()).givenBack();
    }

    private static Map<Account, Money> held(Part part, GivenBack back) {
        Map<Account, Money> moved = new EnumMap<>(Account.class);
        moved.put(Account.BUYER_PAYMENTS, negative(part.held()));
        moved.put(Account.PROVIDER_CHARGED, negative(part.excess()));
        moved.put(Account.CHARGEBACKS, part.all());
        moved.put(Account.SELLER_TAX, back.tax());
        moved.put(Account.SELLER_PAYABLE, ofStore(back).minus(back.tax()));
        moved.put(Account.SELLER_HELD, negative(ofStore(back)));
        return moved;
    }

    /** What the store was owed for it, with its tax. */
    private static Money ofStore(GivenBack back) {
        return back.total().plus(back.discountOfPlatform()).minus(back.commission());
    }

    private static Journal journal(Part part, UUID event, Journal.Kind kind, Map<Account, Money> moved) {
        return new Journal(part.store(), part.orderId(), event, kind, moved);
    }

    private static UUID event(Part part, String what) {
        return UUID.nameUUIDFromBytes((part.id() + "-" + what).getBytes(StandardCharsets.UTF_8));
    }

    private static Money negative(Money amount) {
        return Money.zero(amount.currency()).minus(amount);
    }
}
