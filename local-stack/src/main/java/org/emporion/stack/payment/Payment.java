package org.emporion.stack.payment;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * One attempt to charge somebody.
 *
 * @param key the client's idempotency key; one payment per key, for ever
 * @param captured what was collected so far
 * @param refunded what was given back so far
 * @param operations the later operations by their idempotency keys, so that each happens once
 * @param refunds by their idempotency keys
 * @param capturedAt null until it was
 * @param disputes by their ids
 */
record Payment(
        String id,
        String key,
        String reference,
        BigDecimal amount,
        String currency,
        String token,
        PaymentStatus status,
        String declineCode,
        BigDecimal captured,
        BigDecimal refunded,
        String returnUrl,
        String webhookUrl,
        Instant createdAt,
        Map<String, String> operations,
        Map<String, Refund> refunds,
        Instant capturedAt,
        Map<String, Dispute> disputes) {

    private static final Duration HOLD = Duration.ofDays(7);

    /** Those from before there were refunds of their own, or disputes, have none. */
    Payment {
        refunds = refunds == null ? Map.of() : refunds;
        disputes = disputes == null ? Map.of() : disputes;
    }

    /** With which it was paid; null when that cannot be told. */
    CardView card() {
        return token == null ? null : Tokens.of(token).card();
    }

    /** When the money that is set aside is let go; null when none is. */
    Instant lapsesAt() {
        return status == PaymentStatus.AUTHORISED ? createdAt.plus(HOLD) : null;
    }

    Payment with(PaymentStatus changed, String reason) {
        return changed(changed, reason, captured, refunded, operations, refunds);
    }

    Payment captured(BigDecimal sum, Instant at) {
        return changed(PaymentStatus.CAPTURED, declineCode, sum, refunded, operations, refunds)
                .with(at, disputes);
    }

    /** With a new dispute, or one that has moved on. */
    Payment with(Dispute dispute) {
        Map<String, Dispute> all = new TreeMap<>(disputes);
        all.put(dispute.id(), dispute);
        return with(capturedAt, Map.copyOf(all));
    }

    /** What can still be given back: what is on its way, or was taken by a bank, counts as gone. */
    BigDecimal refundable() {
        BigDecimal onItsWay = refunds.values().stream()
                .filter(each -> each.state() == Refund.State.PENDING)
                .map(Refund::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal taken = disputes.values().stream()
                .filter(each -> each.state() != Dispute.State.WON)
                .map(Dispute::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return captured.subtract(refunded).subtract(onItsWay).subtract(taken).max(BigDecimal.ZERO);
    }

    /** With a new refund, or one that has moved on. */
    Payment with(Refund refund) {
        BigDecimal sum = refund.state() == Refund.State.DONE ? refunded.add(refund.amount()) : refunded;
        PaymentStatus after = sum.compareTo(captured) == 0 ? PaymentStatus.REFUNDED : status;
        Map<String, Refund> all = new TreeMap<>(refunds);
        all.put(refund.key(), refund);
        return changed(after, declineCode, captured, sum, operations, Map.copyOf(all));
    }

    Payment remembering(String operationKey, String operation) {
        Map<String, String> more = new TreeMap<>(operations);
        more.put(operationKey, operation);
        return changed(status, declineCode, captured, refunded, Map.copyOf(more), refunds);
    }

    private Payment changed(
            PaymentStatus to,
            String reason,
            BigDecimal taken,
            BigDecimal returned,
            Map<String, String> done,
            Map<String, Refund> back) {
        return new Payment(
                id,
                key,
                reference,
                amount,
                currency,
                token,
                to,
                reason,
                taken,
                returned,
                returnUrl,
                webhookUrl,
                createdAt,
                done,
                back,
                capturedAt,
                disputes);
    }

    private Payment with(Instant taken, Map<String, Dispute> all) {
        return new Payment(
                id,
                key,
                reference,
                amount,
                currency,
                token,
                status,
                declineCode,
                captured,
                refunded,
                returnUrl,
                webhookUrl,
                createdAt,
                operations,
                refunds,
                taken,
                all);
    }
}
