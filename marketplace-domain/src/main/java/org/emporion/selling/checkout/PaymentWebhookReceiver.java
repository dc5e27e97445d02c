package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Retry;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.PaymentWebhooks;

/** Takes in the webhooks of a payment provider; a message may come late, twice, or about something long settled. */
@ApplicationScoped
public class PaymentWebhookReceiver {

    private static final Logger LOG = Logger.getLogger(PaymentWebhookReceiver.class.getName());

    private final PaymentWebhooks webhooks;
    private final CompletePurchase completion;
    private final UnfinishedPurchases unfinished;
    private final Transactions transactions;

    @Inject
    PaymentWebhookReceiver(
            PaymentWebhooks webhooks,
            CompletePurchase completion,
            UnfinishedPurchases unfinished,
            Transactions transactions) {
        this.webhooks = webhooks;
        this.completion = completion;
        this.unfinished = unfinished;
        this.transactions = transactions;
    }

    /** @throws org.emporion.kernel.Forbidden when the message is not signed by the provider */
    public void receive(String body, String signature) {
        webhooks.read(body, signature).ifPresent(this::take);
    }

    private void take(PaymentWebhooks.Message message) {
        try {
            Retry.onCollision(() -> transactions.run(() -> {
                unfinished.mustMatch(message.attemptId(), message.amount());
                return completion.settle(message.attemptId(), message.payment());
            }));
        } catch (NotFound unknown) {
            LOG.log(Level.WARNING, "payment message about an unknown attempt {0}", message.attemptId());
        }
    }
}
