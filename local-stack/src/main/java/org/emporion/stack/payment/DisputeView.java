package org.emporion.stack.payment;

import java.time.Instant;

/** A dispute as clients see it. */
record DisputeView(
        String id,
        String paymentId,
        String state,
        String amount,
        String fee,
        String currency,
        String reason,
        String evidence,
        Instant openedAt,
        Instant evidenceDueBy) {

    static DisputeView of(Dispute dispute, Payment payment) {
        return new DisputeView(
                dispute.id(),
                payment.id(),
                dispute.state().name(),
                dispute.amount().toPlainString(),
                dispute.fee().toPlainString(),
                payment.currency(),
                dispute.reason(),
                dispute.evidence(),
                dispute.openedAt(),
                dispute.evidenceDueBy());
    }
}
