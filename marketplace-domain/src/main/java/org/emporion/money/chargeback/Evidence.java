package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.Attempts;
import org.emporion.money.payment.PaymentGateway.Dispute;

/** What the platform says to chargebacks on its way to the provider. To be called in a transaction to which the purchase is open. */
@ApplicationScoped
class Evidence {

    private final ChargebackRepository chargebacks;
    private final Attempts attempts;
    private final ToldChargebacks told;

    @Inject
    Evidence(ChargebackRepository chargebacks, Attempts attempts, ToldChargebacks told) {
        this.chargebacks = chargebacks;
        this.attempts = attempts;
        this.told = told;
    }

    /** @param key the same for the same text */
    record Due(String provider, String disputeId, String key, String text) {}

    /** What is to be sent; null when nothing is. */
    Due due(UUID id) {
        Chargeback chargeback = chargebacks.get(id);
        return chargeback.state() == ChargebackState.EVIDENCE_SENT
                ? new Due(chargeback.provider(), chargeback.disputeId(), key(chargeback), chargeback.evidence())
                : null;
    }

    /** The provider has answered: it has the evidence, or did not take it. */
    void sent(UUID id, Dispute now) {
        Attempt attempt = attempts.locked(chargebacks.get(id).attemptId()).orElseThrow();
        if (now.state() == Dispute.State.OPEN) {
            chargebacks.lock(id).refuseEvidence();
        }
        told.take(attempt, now);
    }

    private static String key(Chargeback chargeback) {
        return UUID.nameUUIDFromBytes((chargeback.id() + chargeback.evidence()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
