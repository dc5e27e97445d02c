package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentNews;

/**
 * Hears in the shop that something has happened to a payout or to the account of a store. The shop may know nothing of either, so the
 * platform's application is told to ask.
 */
@ApplicationScoped
class PayoutNews implements PaymentNews {

    private final Outbox outbox;

    @Inject
    PayoutNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void take(PaymentGateway.Event event) {
        if (event.payout() != null) {
            outbox.append(
                    Queue.ADMIN,
                    HearPayout.KIND,
                    event.payout().provider() + "/" + event.payout().ref());
        }
    }
}
