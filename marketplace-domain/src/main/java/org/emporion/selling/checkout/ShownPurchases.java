package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.money.payment.Attempts;
import org.emporion.orders.ordering.PurchasedOrders;

/** Purchases as their buyer sees them, with their orders once they are placed, whoever has placed them. */
@ApplicationScoped
class ShownPurchases {

    private final Attempts attempts;
    private final PurchasedOrders orders;

    @Inject
    ShownPurchases(Attempts attempts, PurchasedOrders orders) {
        this.attempts = attempts;
        this.orders = orders;
    }

    /** For a transaction to which that purchase is open. */
    BuyerPurchase of(Purchase purchase) {
        BuyerPurchase head = purchase.view(attempts.latest(purchase.number()).orElse(null));
        return purchase.isPlaced() ? head.with(orders.of(purchase.number())) : head;
    }
}
