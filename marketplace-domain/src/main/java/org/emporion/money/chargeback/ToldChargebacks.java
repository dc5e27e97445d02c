package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.emporion.ground.metrics.Counted;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.PaymentGateway.Dispute;

/**
 * Takes in what providers say of chargebacks, late, twice and in any order. To be called inside a transaction to which the purchase
 * is open, with its attempt locked.
 */
@ApplicationScoped
class ToldChargebacks {

    private final ChargebackRepository chargebacks;
    private final ChargebackShares shares;
    private final Clock clock;
    private final Event<Counted> counted;

    @Inject
    ToldChargebacks(ChargebackRepository chargebacks, ChargebackShares shares, Clock clock, Event<Counted> counted) {
        this.chargebacks = chargebacks;
        this.shares = shares;
        this.clock = clock;
        this.counted = counted;
    }

    void take(Attempt attempt, Dispute dispute) {
        Chargeback chargeback = chargebacks
                .lock(attempt.provider(), dispute.id())
                .orElseGet(() -> new Chargeback(attempt, dispute, chargebacks.rule()));
        boolean isNew = chargeback.amount().minor() == 0;
        String before = chargeback.version();
        Chargeback.Change change = chargeback.told(dispute, clock.instant());
        if (isNew) {
            chargebacks.add(chargeback);
            count("emporion_chargebacks", chargeback);
        }
        shares.follow(chargeback, change, before);
        if (change.closed()) {
            count("emporion_chargebacks_" + chargeback.state().name().toLowerCase(Locale.ROOT), chargeback);
        }
    }

    private void count(String what, Chargeback chargeback) {
        counted.fire(Counted.once(what).with("currency", chargeback.amount().currency()));
    }
}
