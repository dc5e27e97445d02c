package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.emporion.money.payment.Attempt;
import org.emporion.selling.cart.Basket;
import org.emporion.selling.cart.Carts;

/**
 * The first step, in the transaction that took the key: writes the purchase down with the attempt that is about to be sent, and
 * reserves, last, because others may wait for the same stock. All of it or nothing.
 */
@ApplicationScoped
class OpenPurchase {

    private final Clock clock;
    private final Carts carts;
    private final Purchases purchases;
    private final PurchasePayments payments;
    private final StoreParts parts;

    @Inject
    OpenPurchase(Clock clock, Carts carts, Purchases purchases, PurchasePayments payments, StoreParts parts) {
        this.clock = clock;
        this.carts = carts;
        this.purchases = purchases;
        this.payments = payments;
        this.parts = parts;
    }

    /**
     * Opens the purchase of that number; the answer is the attempt to be sent, or null when there is nothing to pay.
     *
     * @throws CartBusy when the cart is being paid for by another request
     */
    Attempt open(CheckoutRequest request, String number) {
        Basket basket = carts.basketToBuy(request.cartId(), request.seen());
        Readiness.check(basket, request.total());
        purchases.openFor(request.cartId()).ifPresent(earlier -> {
            throw new CartBusy(earlier);
        });
        Purchase purchase =
                new Purchase(number, request, basket, clock.instant().truncatedTo(ChronoUnit.MICROS));
        purchases.add(purchase);
        Attempt attempt = payments.begin(purchase, request.method());
        parts.reserve(purchase, basket, () -> purchases.before(purchase));
        return attempt;
    }
}
