package org.emporion.ground.idempotency;

/** The carts that answers are about. An answer goes when its cart goes; the transaction has opened the cart. */
public interface AnsweredCarts {

    boolean exists(String cart);

    /** Keeps everybody else from changing the cart until the transaction has ended; false when there is none. */
    boolean lock(String cart);
}
