package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.CapturePayment;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.store.legal.Trader;

/**
 * What follows a purchase right after it was placed, by whoever hears that it is {@link Wanted}: its money is taken and its buyer
 * written to. What does not succeed then, its tasks do a little later.
 */
@ApplicationScoped
public class FollowUp {

    private static final Logger LOG = Logger.getLogger(FollowUp.class.getName());

    private final Transactions transactions;
    private final CapturePayment capture;
    private final PurchaseConfirmedMail mail;
    private final Outbox outbox;

    @Inject
    FollowUp(Transactions transactions, CapturePayment capture, PurchaseConfirmedMail mail, Outbox outbox) {
        this.transactions = transactions;
        this.capture = capture;
        this.mail = mail;
        this.outbox = outbox;
    }

    /**
     * Told in the transaction that places the purchase.
     *
     * @param attempt as its money was set aside; null when nothing was to pay
     * @param traders who stands behind its stores, by their addresses
     */
    public record Wanted(Attempt attempt, String email, BuyerPurchase purchase, Map<String, Trader> traders) {}

    /** Takes the money, writes the mail, and in one transaction notes both and takes back the tasks that would do it. */
    public void atOnce(Wanted wanted) {
        Attempt attempt = wanted.attempt();
        ProviderPayment taken = attempt == null ? null : capture.take(attempt);
        boolean told = isTold(wanted);
        transactions.run(() -> {
            if (attempt != null) {
                capture.wasTaken(attempt, taken);
            }
            if (told) {
                outbox.withdraw(
                        Queue.STOREFRONT, PurchaseTasks.placed(wanted.purchase().number()));
            }
        });
    }

    private boolean isTold(Wanted wanted) {
        try {
            mail.send(new PlacedPurchases.Placed(wanted.email(), wanted.purchase(), wanted.traders()));
            return true;
        } catch (RuntimeException later) {
            LOG.log(Level.INFO, "the buyer of {0} is written to by its task: {1}", new Object[] {
                wanted.purchase().number(), later
            });
            return false;
        }
    }
}
