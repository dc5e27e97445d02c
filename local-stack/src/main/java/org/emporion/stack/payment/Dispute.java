package org.emporion.stack.payment;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Money of a payment that its buyer's bank takes back.
 *
 * @param fee what the provider charges for it
 * @param evidence what the shop says to it; null until it does
 * @param closedAt null until it is decided
 */
record Dispute(
        String id,
        BigDecimal amount,
        BigDecimal fee,
        State state,
        String reason,
        String evidence,
        Instant openedAt,
        Instant evidenceDueBy,
        Instant closedAt) {
    private static final BigDecimal FEE = new BigDecimal("15.00");
    private static final Duration WINDOW = Duration.ofDays(7);

    /** How far it is. */
    enum State {
        OPEN,
        EVIDENCE_SENT,
        WON,
        LOST;

        boolean isOver() {
            return this == WON || this == LOST;
        }
    }

    static Dispute of(BigDecimal amount, String reason, Instant now) {
        String id = "dp_" + UUID.randomUUID().toString().replace("-", "");
        return new Dispute(id, amount, FEE, State.OPEN, reason, null, now, now.plus(WINDOW), null);
    }

    Dispute answered(String text) {
        return new Dispute(id, amount, fee, State.EVIDENCE_SENT, reason, text, openedAt, evidenceDueBy, null);
    }

    Dispute ends(State end, Instant now) {
        return new Dispute(id, amount, fee, end, reason, evidence, openedAt, evidenceDueBy, now);
    }
}
