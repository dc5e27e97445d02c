package org.emporion.money.chargeback;

import java.time.Instant;
import org.emporion.kernel.Money;

/**
 * What a chargeback takes of a store's order, as the store sees it.
 *
 * @param amount what is held of the order, or was
 * @param excess what had gone back to the buyer before and is taken a second time, which is never the store's loss
 * @param reason in a word of the payment provider's
 * @param lossBearer who bears the amount when it is lost; the platform when nothing is held of the order
 * @param evidenceDueBy until when the platform can answer it; null when the payment provider does not say
 * @param closedAt null until it is decided
 */
public record OrderChargeback(
        String id,
        ChargebackState state,
        Money amount,
        Money excess,
        String reason,
        Bearer lossBearer,
        Instant openedAt,
        Instant evidenceDueBy,
        Instant closedAt) {}
