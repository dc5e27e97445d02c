package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.idempotency.AnsweredCarts;

/** Tells which carts there are, for the answers that go with them. */
@ApplicationScoped
class CartsOfAnswers implements AnsweredCarts {

    private final CartRepository carts;

    @Inject
    CartsOfAnswers(CartRepository carts) {
        this.carts = carts;
    }

    @Override
    public boolean exists(String cart) {
        return carts.find(cart).isPresent();
    }

    @Override
    public boolean lock(String cart) {
        return carts.lock(cart).isPresent();
    }
}
