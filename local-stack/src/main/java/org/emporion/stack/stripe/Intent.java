package org.emporion.stack.stripe;

import java.util.Map;

/**
 * A payment.
 *
 * @param status requires_payment_method, requires_action, requires_capture, succeeded or canceled
 * @param received what was captured
 * @param declineCode why the last card was declined; null otherwise
 * @param cancelled why, once it is canceled
 */
record Intent(
        String id,
        long amount,
        String currency,
        Map<String, String> metadata,
        String transferGroup,
        long created,
        String status,
        TestCard card,
        long received,
        String declineCode,
        String cancelled) {

    boolean is(String other) {
        return status.equals(other);
    }

    /** Its charge has the same number: there is one per payment, of the card that was not declined. */
    String charge() {
        return id.replace("pi_", "ch_");
    }

    boolean hasCharge() {
        return received > 0 || is("requires_capture");
    }

    Intent paidWith(TestCard with, String next) {
        return new Intent(id, amount, currency, metadata, transferGroup, created, next, with, 0, null, null);
    }

    Intent declined(TestCard with, String code) {
        return new Intent(
                id, amount, currency, metadata, transferGroup, created, "requires_payment_method", with, 0, code, null);
    }

    Intent captured(long units) {
        return new Intent(id, amount, currency, metadata, transferGroup, created, "succeeded", card, units, null, null);
    }

    Intent cancelled(String reason) {
        return new Intent(
                id,
                amount,
                currency,
                metadata,
                transferGroup,
                created,
                "canceled",
                card,
                received,
                declineCode,
                reason);
    }
}
