package org.emporion.money.chargeback;

import java.time.Instant;
import org.emporion.kernel.Money;

/**
 * A chargeback, as the platform reads it.
 *
 * @param disputeId the payment provider's id of it
 * @param fee what the payment provider charges for it
 * @param reason in a word of the payment provider's
 * @param lossBearer who bears what is lost, of what the stores still had of their orders
 * @param evidenceDueBy until when the payment provider takes evidence; null when it does not say
 * @param answerable whether evidence can be sent now
 * @param evidenceRefused whether the payment provider did not take the evidence
 */
public record ChargebackView(
        String id,
        String purchaseNumber,
        String provider,
        String disputeId,
        ChargebackState state,
        Money amount,
        Money fee,
        String reason,
        Bearer lossBearer,
        Bearer feeBearer,
        Instant openedAt,
        Instant evidenceDueBy,
        boolean answerable,
        String evidence,
        Instant evidenceAt,
        String evidenceBy,
        boolean evidenceRefused,
        Instant closedAt,
        String version) {}
