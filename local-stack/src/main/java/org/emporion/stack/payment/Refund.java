package org.emporion.stack.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Money that goes back of a payment.
 *
 * @param key the client's idempotency key
 * @param reason why it was refused; null otherwise
 * @param doneAt null until it was done
 */
record Refund(String id, String key, BigDecimal amount, State state, String reason, Instant doneAt) {

    /** How far it is. */
    enum State {
        /** The buyer's bank has not taken it yet. */
        PENDING,
        DONE,
        REFUSED
    }

    static Refund of(String key, BigDecimal amount, State state, Instant now) {
        String id = "re_" + UUID.randomUUID().toString().replace("-", "");
        String reason = state == State.REFUSED ? "account_closed" : null;
        return new Refund(id, key, amount, state, reason, state == State.DONE ? now : null);
    }

    Refund done(Instant now) {
        return new Refund(id, key, amount, State.DONE, null, now);
    }
}
