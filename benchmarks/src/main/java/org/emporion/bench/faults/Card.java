package org.emporion.bench.faults;

import java.util.Random;

/** The sandbox's cards that buyers pay with, and how often. Those whose money does not last leave orders unpaid by design. */
enum Card {
    TOK_APPROVE(48),
    TOK_DECLINE(8),
    TOK_INSUFFICIENT(4),
    TOK_CHALLENGE(12),
    TOK_TIMEOUT_APPROVED(8),
    TOK_TIMEOUT_LOST(8),
    TOK_LATE_WEBHOOK(6),
    TOK_DOUBLE_WEBHOOK(6);

    private final int percent;

    Card(int percent) {
        this.percent = percent;
    }

    static Card any(Random random) {
        int chosen = random.nextInt(100);
        for (Card card : values()) {
            chosen -= card.percent;
            if (chosen < 0) {
                return card;
            }
        }
        return TOK_APPROVE;
    }

    String token() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
