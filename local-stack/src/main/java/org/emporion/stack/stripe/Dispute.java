package org.emporion.stack.stripe;

import java.util.List;
import java.util.stream.Stream;

/**
 * Money of a payment that its buyer's bank takes back, or asks about.
 *
 * @param status warning_needs_response, needs_response, under_review, won or lost
 * @param evidence what was said to it; null when nothing was
 * @param movements of our balance that came of it
 */
record Dispute(
        String id,
        String intent,
        String charge,
        long amount,
        String currency,
        long created,
        long dueBy,
        String status,
        String evidence,
        List<Movement> movements) {

    boolean isOver() {
        return status.equals("won") || status.equals("lost");
    }

    Dispute become(String next, String said) {
        return new Dispute(id, intent, charge, amount, currency, created, dueBy, next, said, movements);
    }

    Dispute with(Movement movement) {
        List<Movement> all =
                Stream.concat(movements.stream(), Stream.of(movement)).toList();
        return new Dispute(id, intent, charge, amount, currency, created, dueBy, status, evidence, all);
    }
}
