package org.emporion.money.payout;

import java.time.Instant;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;

/**
 * A payout as the platform reads it.
 *
 * @param orders how many orders it is made of
 * @param account what the provider calls the account that it goes to
 * @param providerId what the provider calls it; null until it has taken it
 * @param reason why it was refused or came back; null otherwise
 * @param takenAt when the provider had taken it; null until then
 * @param paidAt when it had arrived, also when it came back later; null until then
 * @param endedAt when it was paid, refused or came back; null until then
 */
public record PayoutView(
        UUID id,
        UUID storeId,
        StoreName store,
        Money amount,
        PayoutState state,
        long orders,
        String provider,
        String account,
        String providerId,
        String reason,
        Instant madeAt,
        String madeBy,
        Instant takenAt,
        Instant paidAt,
        Instant endedAt) {}
