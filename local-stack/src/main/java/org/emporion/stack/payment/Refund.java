package org.emporion.stack.payment;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Money that goes back of a payment.
 *
 * @param key the client's idempotency key
 * @param reason why it was refused; null otherwise
 */
record Refund(String id, String key, BigDecimal amount, State state, String reason) {

    /** How far it is. */
    enum State {
        /** The buyer's bank has not taken it yet. */
        PENDING,
        DONE,
        REFUSED
    }

    static Refund of(String key, BigDecimal amount, State state) {
        String id = "re_" + UUID.randomUUID().toString().replace("-", "");
        return new Refund(id, key, amount, state, state == State.REFUSED ? "account_closed" : null);
    }

    Refund done() {
        return new Refund(id, key, amount, State.DONE, null);
    }
}
