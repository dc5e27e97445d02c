package org.emporion.stack.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * One attempt to charge somebody.
 *
 * @param key the client's idempotency key; one payment per key, for ever
 * @param captured what was collected so far
 * @param refunded what was given back so far
 * @param operations the later operations by their idempotency keys, so that each happens once
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
        Map<String, String> operations) {

    Payment with(PaymentStatus changed, String reason) {
        return changed(changed, reason, captured, refunded, operations);
    }

    Payment captured(BigDecimal sum) {
        return changed(PaymentStatus.CAPTURED, declineCode, sum, refunded, operations);
    }

    Payment refunded(BigDecimal more) {
        BigDecimal sum = refunded.add(more);
        PaymentStatus after = sum.compareTo(captured) == 0 ? PaymentStatus.REFUNDED : status;
        return changed(after, declineCode, captured, sum, operations);
    }

    Payment remembering(String operationKey, String operation) {
        Map<String, String> more = new java.util.TreeMap<>(operations);
        more.put(operationKey, operation);
        return changed(status, declineCode, captured, refunded, Map.copyOf(more));
    }

    private Payment changed(
            PaymentStatus to, String reason, BigDecimal taken, BigDecimal returned, Map<String, String> done) {
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
                done);
    }
}
