package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.Attempts;
import org.emporion.orders.ordering.PurchasedOrders;
import org.emporion.orders.view.StoreOrder;
import org.emporion.store.legal.Traders;

/** Purchases as their buyer sees them, with their orders once they are placed, whoever has placed them. */
@ApplicationScoped
class ShownPurchases {

    private final Attempts attempts;
    private final PurchasedOrders orders;
    private final Traders traders;

    @Inject
    ShownPurchases(Attempts attempts, PurchasedOrders orders, Traders traders) {
        this.attempts = attempts;
        this.orders = orders;
        this.traders = traders;
    }

    /** A purchase that the transaction has just made these orders of, with all that its buyer is to read of it. */
    FollowUp.Wanted placed(Purchase purchase, Attempt attempt, List<StoreOrder> made) {
        BuyerPurchase placed = purchase.view(attempt).with(made);
        return new FollowUp.Wanted(attempt, purchase.email(), placed, traders.of(placed.stores()));
    }

    /** For a transaction to which that purchase is open. */
    BuyerPurchase of(Purchase purchase) {
        BuyerPurchase head = purchase.view(attempts.latest(purchase.number()).orElse(null));
        return purchase.isPlaced() ? head.with(orders.of(purchase.number())) : head;
    }
}
