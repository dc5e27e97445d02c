package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.NotFound;

/** Brings a provider's word on a refund to it. */
@ApplicationScoped
class RefundNews implements PaymentNews {

    private final TenantScope scope;
    private final Attempts attempts;

    @Inject
    RefundNews(TenantScope scope, Attempts attempts) {
        this.scope = scope;
        this.attempts = attempts;
    }

    /** @throws NotFound when there is no such refund of that payment and amount */
    @Override
    public void take(PaymentGateway.Event event) {
        if (event.refund() == null) {
            return;
        }
        scope.openPurchase(Attempt.purchaseOf(event.attemptId()));
        Attempt attempt = attempts.find(event.attemptId()).orElseThrow(() -> new NotFound("payment"));
        UUID id = attempts.refundOf(attempt, event.refundKey(), event.amount());
        attempts.answered(attempt, id, event.refund());
    }
}
