package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.emporion.orders.ordering.PurchasedOrders;

/** Placed purchases with their buyer's e-mail, for who writes to buyers. */
@ApplicationScoped
@Transactional
class PlacedPurchases {

    private final Purchases purchases;
    private final PurchasedOrders orders;

    @Inject
    PlacedPurchases(Purchases purchases, PurchasedOrders orders) {
        this.purchases = purchases;
        this.orders = orders;
    }

    /** A placed purchase and where its buyer reads mail. */
    public record Placed(String email, BuyerPurchase purchase) {}

    public Optional<Placed> find(String number) {
        return purchases
                .open(number)
                .filter(Purchase::isPlaced)
                .map(purchase ->
                        new Placed(purchase.email(), purchase.view(null).with(orders.of(number))));
    }
}
