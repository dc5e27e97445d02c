package org.emporion.money.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.ledger.Account;
import org.emporion.money.ledger.Journal;
import org.emporion.money.ledger.Ledger;
import org.emporion.money.payment.Refunds;

/**
 * Writes the journal of each event of an order. An event has an id and is written once, however often it is told. What the
 * buyer pays is owed to the store, less the platform's commission.
 */
@ApplicationScoped
public class Settlement {

    private final Ledger ledger;

    @Inject
    public Settlement(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An order has been placed and paid for. */
    public void placed(UUID event, OrderMoney order) {
        ledger.write(journal(
                event, Journal.Kind.SALE, order, order.total(), order.commission(), order.discountOfPlatform()));
    }

    /**
     * A part or all of what was paid for an order goes back to its buyer, and the platform gives back its share of it. To be
     * called with the order locked, since the shares depend on what has gone back before.
     *
     * @throws RuleViolated REFUND_TOO_HIGH when more would go back than was paid
     */
    public void refunded(UUID event, OrderMoney order, Money amount) {
        if (amount.minor() == 0) {
            return;
        }
        Map<Account, Money> balances = ledger.balances(order.store(), order.orderId(), event);
        Money zero = Money.zero(amount.currency());
        Money left = balances.getOrDefault(Account.BUYER_PAYMENTS, zero);
        if (amount.isNegative() || amount.compareTo(left) > 0) {
            throw new RuleViolated(Refunds.TOO_MUCH, "At most " + left.written() + " of this order can be given back.");
        }
        Money stays = left.minus(amount);
        Money earned = zero.minus(balances.getOrDefault(Account.PLATFORM_COMMISSION, zero));
        Money given = balances.getOrDefault(Account.PLATFORM_DISCOUNTS, zero);
        ledger.write(journal(
                event,
                Journal.Kind.REFUND,
                order,
                zero.minus(amount),
                Shares.of(order.commission(), stays, order.total()).minus(earned),
                Shares.of(order.discountOfPlatform(), stays, order.total()).minus(given)));
    }

    private static Journal journal(
            UUID event, Journal.Kind kind, OrderMoney order, Money paid, Money commission, Money discount) {
        return new Journal(
                order.store(),
                order.orderId(),
                event,
                kind,
                Map.of(
                        Account.BUYER_PAYMENTS,
                        paid,
                        Account.PLATFORM_DISCOUNTS,
                        discount,
                        Account.SELLER_PAYABLE,
                        commission.minus(paid).minus(discount),
                        Account.PLATFORM_COMMISSION,
                        Money.zero(paid.currency()).minus(commission)));
    }
}
