package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Money;
import org.emporion.money.settlement.ChargebackBook;
import org.emporion.money.settlement.OrderMoney;
import org.emporion.orders.ordering.PurchasedOrders;

/** The orders of a purchase and what the book has of their money. */
@ApplicationScoped
class OrderBook {

    private final TenantScope scope;
    private final PurchasedOrders orders;
    private final ChargebackBook book;

    @Inject
    OrderBook(TenantScope scope, PurchasedOrders orders, ChargebackBook book) {
        this.scope = scope;
        this.orders = orders;
        this.book = book;
    }

    /** An order with what is left of its money. */
    record Standing(PurchasedOrders.Part order, Money left, Money total) {}

    /** Takes the turn of all orders, in one order for everybody. */
    List<Standing> standing(String purchaseNumber) {
        List<Standing> standing = new ArrayList<>();
        orders.parts(purchaseNumber).stream()
                .sorted(Comparator.comparing(part -> part.store().value()))
                .forEach(part -> standing.add(scope.within(part.store(), () -> {
                    OrderMoney money = orders.money(part);
                    return new Standing(part, book.left(money), money.total());
                })));
        return standing;
    }

    /** The bank has taken a share; to be called inside its store, as those below. */
    void opened(ChargebackShare share, Instant now) {
        book.opened(orders.money(share.order()), share.booked());
        orders.chargebackOpened(share.order(), share.note(), now);
    }

    /**
     * It is decided.
     *
     * @return what of it is owed to the buyer now; see {@link PurchasedOrders#OWED}
     */
    Money closed(ChargebackShare share, ChargebackState end, boolean byStore, Instant now) {
        boolean won = end == ChargebackState.WON;
        orders.chargebackEnded(share.order(), won, share.note(), now);
        if (won) {
            return book.won(orders.money(share.order()), share.booked());
        }
        book.lost(share.booked(), byStore);
        return Money.zero(share.held().currency());
    }

    /** The provider charges something for it. */
    void charged(ChargebackShare share, Money fee, String step, boolean byStore) {
        book.charged(share.booked(), fee, step, byStore);
    }
}
