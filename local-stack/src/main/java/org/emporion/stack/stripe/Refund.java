package org.emporion.stack.stripe;

import java.util.Map;

/**
 * Money that goes back.
 *
 * @param status pending, succeeded or failed
 */
record Refund(
        String id,
        String intent,
        String charge,
        long amount,
        String currency,
        Map<String, String> metadata,
        long created,
        String status) {

    boolean isPending() {
        return status.equals("pending");
    }

    boolean counts() {
        return !status.equals("failed");
    }

    Refund become(String next) {
        return new Refund(id, intent, charge, amount, currency, metadata, created, next);
    }
}
