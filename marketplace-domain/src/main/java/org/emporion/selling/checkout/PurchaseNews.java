package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentNews;

/** Brings a provider's word on a payment to the purchase; one about something long settled changes nothing. */
@ApplicationScoped
class PurchaseNews implements PaymentNews {

    private final CompletePurchase completion;
    private final UnfinishedPurchases unfinished;

    @Inject
    PurchaseNews(CompletePurchase completion, UnfinishedPurchases unfinished) {
        this.completion = completion;
        this.unfinished = unfinished;
    }

    /**
     * @throws NotFound when there is no such payment
     * @throws RuleViolated AMOUNT when it is about another amount
     */
    @Override
    public void take(PaymentGateway.Event event) {
        if (event.payment() != null) {
            unfinished.mustMatch(event.attemptId(), event.amount());
            completion.told(event.attemptId(), event.payment());
        }
    }
}
