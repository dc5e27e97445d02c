package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which order has come of a cart, for the windows that still show the cart as it was before. It names the order; to open it
 * takes what it always takes.
 */
@ApplicationScoped
@Transactional
public class PaidCarts {

    /** So long ago it may have been bought. */
    static final Duration LATELY = Duration.ofHours(24);

    private final Clock clock;
    private final Purchases purchases;

    @Inject
    PaidCarts(Clock clock, Purchases purchases) {
        this.clock = clock;
        this.purchases = purchases;
    }

    /** The number of the purchase that was last placed of this cart within a day. */
    public Optional<String> boughtWith(String cartId) {
        return placedOf(cartId, clock.instant().minus(LATELY));
    }

    /** The number of the purchase that was placed of the same cart while this one came to nothing. */
    public Optional<String> boughtInsteadOf(String number) {
        return purchases
                .open(number)
                .filter(purchase -> !purchase.isOpen() && !purchase.isPlaced())
                .flatMap(purchase -> placedOf(purchase.cartId(), purchase.createdAt()));
    }

    private Optional<String> placedOf(String cartId, Instant since) {
        return purchases.placedOf(cartId, since).map(Purchase::number);
    }
}
