package org.emporion.money.payout;

import java.time.Instant;
import java.util.UUID;
import org.emporion.kernel.Money;

/**
 * A payout as its store reads it.
 *
 * @param orders how many orders it is made of
 * @param reason why it was refused or came back, in a word of the provider's; null otherwise
 * @param takenAt when it was on its way; null until then
 * @param endedAt when it was paid, refused or came back; null until then
 */
public record StorePayout(
        UUID id,
        Money amount,
        PayoutState state,
        long orders,
        String reason,
        Instant madeAt,
        Instant takenAt,
        Instant endedAt) {

    /** What one order brings to it; below zero for what it takes of it. */
    public record OfOrder(UUID orderId, Money amount) {}
}
