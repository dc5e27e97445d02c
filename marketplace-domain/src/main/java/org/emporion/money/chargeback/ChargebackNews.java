package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.NotFound;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.Attempts;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentNews;

/** Brings a provider's word on a chargeback to it. */
@ApplicationScoped
class ChargebackNews implements PaymentNews {

    private final TenantScope scope;
    private final Attempts attempts;
    private final ToldChargebacks told;

    @Inject
    ChargebackNews(TenantScope scope, Attempts attempts, ToldChargebacks told) {
        this.scope = scope;
        this.attempts = attempts;
        this.told = told;
    }

    /**
     * @throws NotFound when there is no such payment
     * @throws Conflict PAYMENT_OPEN while it is not known here that it was paid: then its orders are not there either, and the
     *     provider shall tell it again
     */
    @Override
    public void take(PaymentGateway.Event event) {
        if (event.dispute() == null) {
            return;
        }
        scope.openPurchase(Attempt.purchaseOf(event.attemptId()));
        Attempt attempt = attempts.locked(event.attemptId()).orElseThrow(() -> new NotFound("payment"));
        if (attempt.state().isOpen()) {
            throw new Conflict("PAYMENT_OPEN", "Nobody here knows yet what became of payment " + attempt.id() + ".");
        }
        told.take(attempt, event.dispute());
    }
}
