package org.emporion.stack.payment;

import java.time.Instant;

/** A payment as clients see it, with the refund that was just asked for. */
record PaymentView(
        String id,
        String key,
        String reference,
        String status,
        String declineCode,
        String redirectUrl,
        String amount,
        String currency,
        String captured,
        String refunded,
        CardView card,
        Instant lapsesAt,
        RefundView refund) {

    /** @param refund the one that was asked for, or null */
    static PaymentView of(Payment payment, String base, Refund refund) {
        boolean needsBuyer = payment.status() == PaymentStatus.REQUIRES_ACTION;
        return new PaymentView(
                payment.id(),
                payment.key(),
                payment.reference(),
                payment.status().name(),
                payment.declineCode(),
                needsBuyer ? base + "/pay/" + payment.id() : null,
                payment.amount().toPlainString(),
                payment.currency(),
                payment.captured().toPlainString(),
                payment.refunded().toPlainString(),
                payment.card(),
                payment.lapsesAt(),
                refund == null ? null : RefundView.of(refund));
    }
}
