package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Crockford;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.Attempts;
import org.emporion.selling.cart.Basket;
import org.emporion.selling.cart.Carts;
import org.emporion.stock.stock.Reservations;
import org.emporion.stock.stock.Want;

/**
 * The first step, one transaction: takes the key, writes the purchase down with the attempt that is about to be sent, and
 * reserves, last, because others may wait for the same stock. All of it or nothing.
 */
@ApplicationScoped
class OpenPurchase {

    private static final int NUMBER_SYMBOLS = 13;

    private final Clock clock;
    private final TenantScope scope;
    private final Carts carts;
    private final CheckoutAnswers answers;
    private final Purchases purchases;
    private final Attempts attempts;
    private final Reservations reservations;
    private final PaymentChecks checks;

    @Inject
    OpenPurchase(
            Clock clock,
            TenantScope scope,
            Carts carts,
            CheckoutAnswers answers,
            Purchases purchases,
            Attempts attempts,
            Reservations reservations,
            PaymentChecks checks) {
        this.clock = clock;
        this.scope = scope;
        this.carts = carts;
        this.answers = answers;
        this.purchases = purchases;
        this.attempts = attempts;
        this.reservations = reservations;
        this.checks = checks;
    }

    /**
     * What came of it: either an open purchase and its attempt (none when there is nothing to pay), or what is kept under the
     * key.
     */
    record Opening(String number, Attempt attempt, CheckoutAnswers.Known kept) {}

    /** @throws CartBusy when the cart is being paid for by another request */
    Opening open(CheckoutRequest request) {
        scope.openCart(request.cartId());
        String number = "EMP-" + Crockford.random(NUMBER_SYMBOLS);
        var kept = answers.take(request, number);
        if (kept.isPresent()) {
            return new Opening(kept.get().purchase(), null, kept.get());
        }
        Basket basket = carts.basketToBuy(request.cartId());
        Readiness.check(basket, request.total());
        purchases.openFor(request.cartId()).ifPresent(earlier -> {
            throw new CartBusy(earlier);
        });
        Purchase purchase =
                new Purchase(number, request, basket, clock.instant().truncatedTo(ChronoUnit.MICROS));
        purchases.add(purchase);
        Attempt attempt =
                purchase.total().minor() == 0 ? null : attempts.send(number, 1, request.method(), purchase.total());
        checks.begin(number);
        reserve(number, basket);
        return new Opening(number, attempt, null);
    }

    private void reserve(String number, Basket basket) {
        List<Want> wants = new ArrayList<>();
        for (Basket.Part part : basket.parts()) {
            part.lines().forEach(line -> wants.add(new Want(part.tenant(), line.variantId(), line.quantity())));
        }
        Instant until = clock.instant().plus(PaymentChecks.PATIENCE);
        List<Want> unmet = reservations.pin(number, wants, until);
        if (!unmet.isEmpty()) {
            throw Readiness.outOfStock(basket, unmet);
        }
    }
}
