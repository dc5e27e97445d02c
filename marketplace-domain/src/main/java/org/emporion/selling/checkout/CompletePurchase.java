package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.AttemptState;
import org.emporion.money.payment.Attempts;
import org.emporion.money.payment.CapturePayment;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.money.payment.VoidPayment;
import org.emporion.orders.ordering.StoreOrder;
import org.emporion.stock.stock.Reservations;

/**
 * The one way in which a purchase comes to its end, whoever brings the outcome: the buyer's request, the return from the
 * provider's page, its webhook, the sweeper. The lock on the purchase decides who was first; the others find it done.
 */
@ApplicationScoped
@Transactional
class CompletePurchase {

    private final TenantScope scope;
    private final Purchases purchases;
    private final Attempts attempts;
    private final ShownPurchases shown;
    private final PlacePurchase placing;
    private final Reservations reservations;
    private final PaymentChecks checks;
    private final Outbox outbox;

    @Inject
    CompletePurchase(
            TenantScope scope,
            Purchases purchases,
            Attempts attempts,
            ShownPurchases shown,
            PlacePurchase placing,
            Reservations reservations,
            PaymentChecks checks,
            Outbox outbox) {
        this.scope = scope;
        this.purchases = purchases;
        this.attempts = attempts;
        this.shown = shown;
        this.placing = placing;
        this.reservations = reservations;
        this.checks = checks;
        this.outbox = outbox;
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
        Purchase purchase = lock(Attempt.purchaseOf(attemptId));
        Attempt attempt = attempts.find(attemptId).orElseThrow(() -> new NotFound("payment"));
        if (payment.hasMoney()) {
            return paid(purchase, attempt, payment);
        }
        return payment.isOver()
                ? unpaid(purchase, attempt, payment, Purchase::fail)
                : waiting(purchase, attempt, payment);
    }

    /** Places a purchase that costs nothing. */
    Outcome settleFree(String number) {
        Purchase purchase = lock(number);
        return purchase.isOpen() ? place(purchase, null) : asItStands(purchase);
    }

    /** The provider did not answer; the sweeper will ask it. */
    Outcome unknown(String attemptId) {
        Purchase purchase = lock(Attempt.purchaseOf(attemptId));
        Attempt attempt = attempts.find(attemptId).orElseThrow();
        if (!attempt.state().isOpen()) {
            return asItStands(purchase);
        }
        attempts.unknown(attempt);
        checks.soon(purchase.number());
        purchase.waitForPayment();
        return new Outcome(shown.of(purchase), null);
    }

    /** The buyer tries again with another card or another cart; the earlier attempt has been voided at its provider. */
    void replaced(String attemptId) {
        Purchase purchase = lock(Attempt.purchaseOf(attemptId));
        Attempt attempt = attempts.find(attemptId).orElseThrow();
        unpaid(purchase, attempt, ProviderPayment.voided(), Purchase::cancel);
    }

    /** The purchase as it stands. */
    BuyerPurchase view(String number) {
        scope.openPurchase(number);
        return shown.of(purchases.find(number).orElseThrow(() -> new NotFound("order")));
    }

    private Purchase lock(String number) {
        scope.openPurchase(number);
        return purchases.locked(number).orElseThrow(() -> new NotFound("order"));
    }

    private Outcome paid(Purchase purchase, Attempt attempt, ProviderPayment payment) {
        boolean changed = attempts.change(attempt, AttemptState.AUTHORISED, payment);
        if (purchase.isOpen()) {
            return place(purchase, attempt);
        }
        boolean givenUp = !purchase.isPlaced();
        if (givenUp
                && (changed || attempt.state() == AttemptState.DECLINED || attempt.state() == AttemptState.VOIDED)) {
            outbox.append(Queue.STOREFRONT, VoidPayment.KIND, attempt.id());
        }
        return asItStands(purchase);
    }

    private Outcome place(Purchase purchase, Attempt attempt) {
        Optional<String> closed = purchases.closedStore(purchase);
        if (closed.isPresent()) {
            return refusedByStore(purchase, attempt, closed.get());
        }
        List<StoreOrder> orders = placing.place(purchase);
        if (attempt != null) {
            outbox.append(Queue.STOREFRONT, CapturePayment.KIND, attempt.id());
        }
        checks.end(purchase.number());
        return new Outcome(purchase.view(attempt).with(orders), null);
    }

    private Outcome refusedByStore(Purchase purchase, Attempt attempt, String closed) {
        end(purchase, Purchase::fail);
        if (attempt != null) {
            outbox.append(Queue.STOREFRONT, VoidPayment.KIND, attempt.id());
        }
        checks.end(purchase.number());
        return new Outcome(
                shown.of(purchase),
                new Conflict("STORE_CLOSED", closed + " is not selling at the moment. Nothing was charged."));
    }

    private Outcome unpaid(Purchase purchase, Attempt attempt, ProviderPayment payment, Consumer<Purchase> end) {
        boolean declined = payment.status() == ProviderPayment.Status.DECLINED;
        attempts.change(attempt, declined ? AttemptState.DECLINED : AttemptState.VOIDED, payment);
        if (!purchase.isOpen()) {
            return asItStands(purchase);
        }
        end(purchase, end);
        checks.end(purchase.number());
        return new Outcome(shown.of(purchase), declined(payment.declineCode()));
    }

    private Outcome waiting(Purchase purchase, Attempt attempt, ProviderPayment payment) {
        if (!attempt.state().isOpen()) {
            return asItStands(purchase);
        }
        attempts.waiting(attempt, payment);
        purchase.waitForPayment();
        return new Outcome(shown.of(purchase), null);
    }

    /** Somebody else brought the outcome first; who waits for the answer gets it all the same. */
    private Outcome asItStands(Purchase purchase) {
        BuyerPurchase seen = shown.of(purchase);
        boolean over = !purchase.isOpen() && !purchase.isPlaced();
        return new Outcome(seen, over ? declined(seen.declineCode()) : null);
    }

    /** The state first: entering a store to give its units back writes what is pending, and forgets it. */
    private void end(Purchase purchase, Consumer<Purchase> how) {
        List<TenantId> stores = purchase.stores();
        how.accept(purchase);
        reservations.release(purchase.number(), stores);
    }

    static RuleViolated declined(String code) {
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
