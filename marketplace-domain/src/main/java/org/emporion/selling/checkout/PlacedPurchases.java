package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.emporion.orders.ordering.PurchasedOrders;
import org.emporion.store.legal.Trader;
import org.emporion.store.legal.Traders;

/** Purchases that are placed, and those that are held or were, with their buyer's e-mail, for who writes to buyers. */
@ApplicationScoped
@Transactional
class PlacedPurchases {

    private final Purchases purchases;
    private final PurchasedOrders orders;
    private final Traders traders;

    @Inject
    PlacedPurchases(Purchases purchases, PurchasedOrders orders, Traders traders) {
        this.purchases = purchases;
        this.orders = orders;
        this.traders = traders;
    }

    /**
     * A placed purchase and where its buyer reads mail.
     *
     * @param traders who stands behind its stores, by their addresses; those that have not said it are missing
     */
    public record Placed(String email, BuyerPurchase purchase, Map<String, Trader> traders) {}

    public Optional<Placed> find(String number) {
        return purchases
                .open(number)
                .filter(Purchase::isPlaced)
                .map(purchase -> placed(purchase.email(), purchase.view(null).with(orders.of(number))));
    }

    /** One that is held before it is placed, or of which nothing came after that. */
    public Optional<BuyerOrders.WithEmail> reviewed(String number) {
        return purchases
                .open(number)
                .filter(purchase -> purchase.isInReview() || purchase.isOver())
                .map(purchase -> new BuyerOrders.WithEmail(purchase.email(), purchase.view(null)))
                .filter(each -> each.purchase().review() != null);
    }

    private Placed placed(String email, BuyerPurchase purchase) {
        return new Placed(email, purchase, traders.of(purchase.stores()));
    }
}
