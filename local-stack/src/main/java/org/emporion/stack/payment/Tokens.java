package org.emporion.stack.payment;

/** The test cards: what happens is decided by the token that is charged. */
enum Tokens {
    TOK_APPROVE(PaymentStatus.AUTHORISED, null),
    TOK_DECLINE(PaymentStatus.DECLINED, "card_declined"),
    TOK_INSUFFICIENT(PaymentStatus.DECLINED, "insufficient_funds"),
    TOK_CHALLENGE(PaymentStatus.REQUIRES_ACTION, null),
    TOK_TIMEOUT_APPROVED(PaymentStatus.AUTHORISED, null),
    TOK_TIMEOUT_LOST(PaymentStatus.PENDING, null),
    TOK_LATE_WEBHOOK(PaymentStatus.PENDING, null),
    TOK_DOUBLE_WEBHOOK(PaymentStatus.AUTHORISED, null),
    TOK_HOLD_LAPSED(PaymentStatus.AUTHORISED, null),
    TOK_REFUND_PENDING(PaymentStatus.AUTHORISED, null),
    TOK_REFUND_REFUSED(PaymentStatus.AUTHORISED, null),
    TOK_FOREIGN_CARD(PaymentStatus.AUTHORISED, null);

    private final PaymentStatus outcome;
    private final String declineCode;

    Tokens(PaymentStatus outcome, String declineCode) {
        this.outcome = outcome;
        this.declineCode = declineCode;
    }

    static Tokens of(String token) {
        for (Tokens each : values()) {
            if (each.name().equalsIgnoreCase(token)) {
                return each;
            }
        }
        throw new Refusal(422, "UNKNOWN_TOKEN", "There is no test card " + token + ".");
    }

    PaymentStatus outcome() {
        return outcome;
    }

    /** Only one of them has a card that can be told from others; null for the rest, as for ways to pay without any. */
    CardView card() {
        return this == TOK_FOREIGN_CARD ? new CardView("card_foreign", "US") : null;
    }

    /** What becomes of refunds. */
    Refund.State refunds() {
        return switch (this) {
            case TOK_REFUND_PENDING -> Refund.State.PENDING;
            case TOK_REFUND_REFUSED -> Refund.State.REFUSED;
            default -> Refund.State.DONE;
        };
    }

    String declineCode() {
        return declineCode;
    }
}
