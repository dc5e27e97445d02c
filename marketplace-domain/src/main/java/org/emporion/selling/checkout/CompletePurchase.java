package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.AttemptState;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.orders.view.StoreOrder;

/**
 * The one way in which a purchase comes to its end, whoever brings the outcome: the buyer's request, the return from the
 * provider's page, its webhook, the sweeper. The lock on the purchase decides who was first; the others find it done.
 */
@ApplicationScoped
@Transactional
class CompletePurchase {

    private static final Logger LOG = Logger.getLogger(CompletePurchase.class.getName());

    private final Purchases purchases;
    private final PurchasePayments payments;
    private final PurchaseEnds ends;
    private final ShownPurchases shown;

    @Inject
    CompletePurchase(Purchases purchases, PurchasePayments payments, PurchaseEnds ends, ShownPurchases shown) {
        this.purchases = purchases;
        this.payments = payments;
        this.ends = ends;
        this.shown = shown;
    }

    /**
     * How things stand after it.
     *
     * @param failure why there will be no purchase, for the buyer who is waiting for it; or null
     */
    public record Outcome(BuyerPurchase purchase, Failure failure) {}

    /**
     * Takes in what a provider says of a payment. Harmless to repeat.
     *
     * @throws NotFound when there is no such attempt
     */
    public Outcome settle(String attemptId, ProviderPayment payment) {
        return settle(purchases.lock(Attempt.purchaseOf(attemptId)), payments.attempt(attemptId), payment);
    }

    /** The same for a message of the provider, which mostly tells what is known: nobody waits to see how things stand after it. */
    void told(String attemptId, ProviderPayment payment) {
        Purchase purchase = purchases.lock(Attempt.purchaseOf(attemptId));
        Attempt attempt = payments.attempt(attemptId);
        if (purchase.isPlaced() && payment.hasMoney()) {
            payments.authorised(attempt, payment);
        } else {
            settle(purchase, attempt, payment);
        }
    }

    private Outcome settle(Purchase purchase, Attempt attempt, ProviderPayment payment) {
        if (payment.hasMoney()) {
            return paid(purchase, attempt, payment);
        }
        return payment.isOver()
                ? unpaid(purchase, attempt, payment, Purchase::fail)
                : waiting(purchase, attempt, payment);
    }

    /** Places a purchase that costs nothing. */
    Outcome settleFree(String number) {
        Purchase purchase = purchases.lock(number);
        return purchase.isOpen() ? place(purchase, null, null) : asItStands(purchase);
    }

    /**
     * What was held may be placed.
     *
     * @param payment as its provider reports it now
     */
    Outcome released(String attemptId, ProviderPayment payment) {
        Purchase purchase = purchases.lock(Attempt.purchaseOf(attemptId));
        Attempt attempt = payments.attempt(attemptId);
        if (!purchase.isInReview()) {
            return asItStands(purchase);
        }
        return payment.hasMoney()
                ? place(purchase, attempt, payment)
                : unpaid(purchase, attempt, payment, Purchase::fail);
    }

    /** Nothing comes of what was held: everything is released, and the money let go. */
    void notReleased(String number, BuyerPurchase.ReviewEnd end) {
        Purchase purchase = purchases.lock(number);
        if (purchase.isInReview()) {
            ends.endReview(purchase, held -> held.endReview(end));
            payments.letGo(purchase);
        }
    }

    /** The provider did not answer; the sweeper will ask it. */
    Outcome unknown(String attemptId) {
        Purchase purchase = purchases.lock(Attempt.purchaseOf(attemptId));
        Attempt attempt = payments.attempt(attemptId);
        if (!attempt.state().isOpen()) {
            return asItStands(purchase);
        }
        payments.unknown(attempt);
        purchase.waitForPayment();
        return new Outcome(shown.of(purchase), null);
    }

    /** The buyer tries again with another card or another cart; the earlier attempt has been voided at its provider. */
    void replaced(String attemptId) {
        Purchase purchase = purchases.lock(Attempt.purchaseOf(attemptId));
        Attempt attempt = payments.attempt(attemptId);
        unpaid(purchase, attempt, ProviderPayment.voided(), Purchase::cancel);
    }

    /** Its payment may be there, and yet there will be no orders: everything is released, and the money let go. */
    void cannotBePlaced(String number, Throwable why) {
        Purchase purchase = purchases.lock(number);
        if (purchase.isOpen() || purchase.isInReview()) {
            LOG.log(Level.SEVERE, "purchase " + number + " cannot be placed and is given up", why);
            giveUp(purchase, Purchase::fail, held -> held.endReview(BuyerPurchase.ReviewEnd.NOT_PLACED));
            payments.letGoUnplaced(purchase);
        }
    }

    /** The purchase as it stands. */
    BuyerPurchase view(String number) {
        return shown.of(purchases.open(number).orElseThrow(() -> new NotFound("order")));
    }

    /** What was bought of a cart since then. */
    Optional<BuyerPurchase> boughtWith(String cartId, Instant since) {
        return purchases.boughtOf(cartId, since).map(shown::of);
    }

    private Outcome paid(Purchase purchase, Attempt attempt, ProviderPayment payment) {
        boolean changed = payments.authorised(attempt, payment);
        if (purchase.isOpen()) {
            return place(purchase, attempt.toldBy(payment), payment);
        }
        if (purchase.isOver()
                && (changed || attempt.state() == AttemptState.DECLINED || attempt.state() == AttemptState.VOIDED)) {
            payments.letGo(attempt);
        }
        return asItStands(purchase);
    }

    /** Whoever is held is so once: what was released is not looked at again. */
    private Outcome place(Purchase purchase, Attempt attempt, ProviderPayment payment) {
        Optional<String> closed = purchases.closedStore(purchase);
        if (closed.isPresent()) {
            return refusedByStore(purchase, attempt, closed.get());
        }
        if (purchase.isOpen() && ends.hold(purchase, payment)) {
            payments.settled(purchase);
            return new Outcome(shown.of(purchase), null);
        }
        List<StoreOrder> orders = ends.place(purchase);
        FollowUp.Wanted placed = shown.placed(purchase, attempt, orders);
        payments.placed(placed);
        payments.settled(purchase);
        return new Outcome(placed.purchase(), null);
    }

    private Outcome refusedByStore(Purchase purchase, Attempt attempt, String closed) {
        giveUp(purchase, given -> given.failForClosed(closed), held -> held.endReviewForClosed(closed));
        payments.letGo(attempt);
        payments.settled(purchase);
        BuyerPurchase seen = shown.of(purchase);
        return new Outcome(seen, whyNot(seen));
    }

    private Outcome unpaid(Purchase purchase, Attempt attempt, ProviderPayment payment, Consumer<Purchase> end) {
        payments.over(purchase, attempt, payment);
        if (!purchase.isOpen() && !purchase.isInReview()) {
            return asItStands(purchase);
        }
        if (purchase.isOpen() && payment.status() == ProviderPayment.Status.DECLINED) {
            ends.declined(purchase, payment);
        }
        giveUp(purchase, end, held -> held.endReview(BuyerPurchase.ReviewEnd.PAYMENT_GONE));
        payments.settled(purchase);
        BuyerPurchase seen = shown.of(purchase);
        return new Outcome(seen, whyNot(seen));
    }

    /** Nothing comes of it, whether somebody was still paying or it was held since. */
    private void giveUp(Purchase purchase, Consumer<Purchase> unpaid, Consumer<Purchase> held) {
        if (purchase.isInReview()) {
            ends.endReview(purchase, held);
        } else {
            ends.giveUp(purchase, unpaid);
        }
    }

    private Outcome waiting(Purchase purchase, Attempt attempt, ProviderPayment payment) {
        if (!attempt.state().isOpen()) {
            return asItStands(purchase);
        }
        payments.waiting(attempt, payment);
        purchase.waitForPayment();
        return new Outcome(shown.of(purchase), null);
    }

    /** Somebody else brought the outcome first; who waits for the answer gets it all the same. */
    private Outcome asItStands(Purchase purchase) {
        BuyerPurchase seen = shown.of(purchase);
        return new Outcome(seen, purchase.isOver() ? whyNot(seen) : null);
    }

    /** Why there is no purchase. */
    static Failure whyNot(BuyerPurchase over) {
        if (over.review() != null) {
            return new Conflict(
                    "NOT_ACCEPTED",
                    over.review().end().sentence() + " Nothing was charged, and no store sends anything.");
        }
        return over.closedStore() == null
                ? declined(over.declineCode())
                : new Conflict(
                        "STORE_CLOSED", over.closedStore() + " has stopped selling meanwhile. Nothing was charged.");
    }

    private static RuleViolated declined(String code) {
        return new RuleViolated(
                "PAYMENT_DECLINED",
                "The payment did not go through: " + reason(code) + ". Nothing was charged; try another way to pay.");
    }

    private static String reason(String code) {
        if (code == null) {
            return "it was not completed";
        }
        return code.equals("insufficient_funds") ? "there is not enough money on the card" : "the card was declined";
    }
}
