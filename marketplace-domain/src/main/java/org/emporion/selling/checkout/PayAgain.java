package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Purchases whose payment did not come, and the cart with which their buyer can pay again what is still to be had. */
@ApplicationScoped
@Transactional
public class PayAgain {

    private final Purchases purchases;

    @Inject
    PayAgain(Purchases purchases) {
        this.purchases = purchases;
    }

    /** A purchase that came to nothing, and where its buyer reads mail. */
    record Lost(String email, BuyerPurchase purchase) {}

    /**
     * The key of the cart of a purchase that came to nothing; empty when the cart was bought since, or is being paid. To be asked for those
     * who may see the purchase: whoever has the key has the cart.
     */
    public Optional<String> cart(String number) {
        return open(number).map(Purchase::cartId);
    }

    /** The same purchase, for who writes to its buyer. */
    Optional<Lost> lost(String number) {
        return open(number).map(purchase -> new Lost(purchase.email(), purchase.view(null)));
    }

    private Optional<Purchase> open(String number) {
        return purchases
                .open(number)
                .filter(Purchase::isFailed)
                .filter(lost ->
                        purchases.boughtOf(lost.cartId(), lost.createdAt()).isEmpty())
                .filter(lost -> purchases.openFor(lost.cartId()).isEmpty());
    }
}
