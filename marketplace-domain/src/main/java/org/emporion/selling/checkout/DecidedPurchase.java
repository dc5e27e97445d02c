package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Retry;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentMethods;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.money.payment.ProviderSilent;
import org.emporion.selling.checkout.UnfinishedPurchases.Decided;
import org.emporion.selling.fraud.ReviewState;
import org.emporion.selling.fraud.ReviewTasks;

/**
 * Does what was decided about a purchase that is held: places it, if its money is still there, or lets go of everything. Comes
 * when somebody has decided, and when the time for it is over.
 */
@ApplicationScoped
class DecidedPurchase implements TaskHandler {

    private static final int MOST_FAILURES = 3;

    private final Transactions transactions;
    private final UnfinishedPurchases unfinished;
    private final CompletePurchase completion;
    private final PaymentMethods methods;

    @Inject
    DecidedPurchase(
            Transactions transactions,
            UnfinishedPurchases unfinished,
            CompletePurchase completion,
            PaymentMethods methods) {
        this.transactions = transactions;
        this.unfinished = unfinished;
        this.completion = completion;
        this.methods = methods;
    }

    @Override
    public Queue queue() {
        return Queue.STOREFRONT;
    }

    @Override
    public String kind() {
        return ReviewTasks.KIND;
    }

    @Override
    public Duration longestPause() {
        return PaymentGateway.LONGEST_PAUSE;
    }

    /** What is released and cannot be placed, time after time, is given up like what was never held. */
    @Override
    public boolean givesUp(Task task, Throwable why, int failures) {
        boolean repeatable = !(why instanceof IllegalStateException || why instanceof Failure);
        if (repeatable || failures < MOST_FAILURES) {
            return false;
        }
        transactions.run(() -> completion.cannotBePlaced(ReviewTasks.purchase(task), why));
        return true;
    }

    @Override
    public void run(Task task) {
        String number = ReviewTasks.purchase(task);
        Optional<Decided> decided = transactions.run(() -> unfinished.decided(number));
        decided.ifPresent(each -> end(number, each));
    }

    private void end(String number, Decided decided) {
        if (decided.outcome() == ReviewState.RELEASED) {
            ProviderPayment payment = ask(decided.attempt());
            Retry.onCollision(() ->
                    transactions.run(() -> completion.released(decided.attempt().id(), payment)));
        } else {
            BuyerPurchase.ReviewEnd end = decided.outcome() == ReviewState.REJECTED
                    ? BuyerPurchase.ReviewEnd.REJECTED
                    : BuyerPurchase.ReviewEnd.TOO_LATE;
            transactions.run(() -> completion.notReleased(number, end));
        }
    }

    /** The money was set aside long ago: whether it still is, only its provider knows. */
    private ProviderPayment ask(Attempt attempt) {
        return methods.gateway(attempt.provider())
                .find(attempt.known())
                .filter(payment -> payment.hasMoney() || payment.isOver())
                .orElseThrow(() -> new ProviderSilent("no end of " + attempt.id()));
    }
}
