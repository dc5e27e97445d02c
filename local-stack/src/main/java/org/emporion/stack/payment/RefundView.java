package org.emporion.stack.payment;

/** A refund as clients see it. */
record RefundView(String id, String key, String amount, String state, String reason) {

    static RefundView of(Refund refund) {
        return new RefundView(
                refund.id(),
                refund.key(),
                refund.amount().toPlainString(),
                refund.state().name(),
                refund.reason());
    }
}
