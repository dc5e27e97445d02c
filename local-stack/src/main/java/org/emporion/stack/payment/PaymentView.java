package org.emporion.stack.payment;

/** A payment as clients see it. */
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
        String refunded) {

    static PaymentView of(Payment payment, String base) {
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
                payment.refunded().toPlainString());
    }
}
