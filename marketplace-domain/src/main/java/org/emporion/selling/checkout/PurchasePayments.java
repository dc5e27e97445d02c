package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.emporion.ground.metrics.Counted;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.AttemptState;
import org.emporion.money.payment.Attempts;
import org.emporion.money.payment.ProviderPayment;

/**
 * The payment of a purchase, from the attempt that is about to be sent to its capture or its end. Writes down what the provider
 * says and what is still to be asked of it; asks it nothing itself.
 */
@ApplicationScoped
class PurchasePayments {

    private final Attempts attempts;
    private final PaymentChecks checks;
    private final Event<FollowUp.Wanted> following;
    private final Event<Counted> counted;

    @Inject
    PurchasePayments(
            Attempts attempts, PaymentChecks checks, Event<FollowUp.Wanted> following, Event<Counted> counted) {
        this.attempts = attempts;
        this.checks = checks;
        this.following = following;
        this.counted = counted;
    }

    /** The attempt to be sent, with a check in case nobody comes back; none when there is nothing to pay. */
    Attempt begin(Purchase purchase, String method) {
        Attempt attempt =
                purchase.total().minor() == 0 ? null : attempts.send(purchase.number(), 1, method, purchase.total());
        checks.begin(purchase.number());
        return attempt;
    }

    /** @throws NotFound when there is no such attempt */
    Attempt attempt(String attemptId) {
        return attempts.find(attemptId).orElseThrow(() -> new NotFound("payment"));
    }

    /** The provider's answer never came, so it will be asked. */
    void unknown(Attempt attempt) {
        attempts.unknown(attempt);
        checks.soon(attempt.purchaseNumber());
    }

    /** The provider waits for the buyer. */
    void waiting(Attempt attempt, ProviderPayment payment) {
        attempts.waiting(attempt, payment);
    }

    /** The provider has set the money aside. Answers false when that was known, or comes too late. */
    boolean authorised(Attempt attempt, ProviderPayment payment) {
        return attempts.change(attempt, AttemptState.AUTHORISED, payment);
    }

    /** There will be no money of this attempt; of a purchase that is placed the provider has let it go too early. */
    void over(Purchase purchase, Attempt attempt, ProviderPayment payment) {
        AttemptState end = end(purchase, payment);
        boolean changed = attempts.change(attempt, end, payment);
        if (changed && end == AttemptState.DECLINED) {
            counted.fire(Counted.once("emporion_payments_declined"));
        }
    }

    private static AttemptState end(Purchase purchase, ProviderPayment payment) {
        if (payment.status() == ProviderPayment.Status.DECLINED) {
            return AttemptState.DECLINED;
        }
        return purchase.isPlaced() ? AttemptState.EXPIRED : AttemptState.VOIDED;
    }

    /** Has the money taken that was set aside, if any, and all else done that follows: at once where somebody hears of it. */
    void placed(FollowUp.Wanted placed) {
        if (placed.attempt() != null) {
            attempts.needsCapture(placed.attempt());
        }
        following.fire(placed);
    }

    /** Has the money let go that was set aside, if any. */
    void letGo(Attempt attempt) {
        if (attempt != null) {
            attempts.needsVoid(attempt);
        }
    }

    /** Has the money let go of a purchase of which nothing comes. */
    void letGo(Purchase purchase) {
        attempts.latest(purchase.number()).ifPresent(this::letGo);
    }

    /** The same for one that could not be placed. */
    void letGoUnplaced(Purchase purchase) {
        letGo(purchase);
        settled(purchase);
        counted.fire(Counted.once("emporion_purchases_not_placed"));
    }

    /** The purchase has come to its end: nobody needs to ask the provider about it any more. */
    void settled(Purchase purchase) {
        checks.end(purchase.number());
        if (purchase.isPlaced()) {
            Money total = purchase.total();
            counted.fire(Counted.once("emporion_purchases_placed").with("currency", total.currency()));
            counted.fire(Counted.amount("emporion_purchases_placed_minor", total));
            counted.fire(Counted.of("emporion_orders_placed", purchase.parts().size())
                    .with("currency", total.currency()));
        }
    }
}
