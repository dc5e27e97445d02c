package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
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

    /** The number of what was last bought of this cart within a day. */
    public Optional<String> boughtWith(String cartId) {
        return purchases.boughtOf(cartId, clock.instant().minus(LATELY)).map(Purchase::number);
    }

    /**
     * Another purchase of a cart.
     *
     * @param held whether somebody still looks at it before it is placed
     */
    public record Instead(String number, boolean held) {}

    /** What was bought of the same cart while this one came to nothing. */
    public Optional<Instead> boughtInsteadOf(String number) {
        return purchases
                .open(number)
                .filter(Purchase::isOver)
                .flatMap(purchase -> purchases.boughtOf(purchase.cartId(), purchase.createdAt()))
                .map(bought -> new Instead(bought.number(), bought.isInReview()));
    }
}
