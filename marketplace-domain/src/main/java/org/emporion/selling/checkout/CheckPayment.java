package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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

/**
 * The sweeper: asks the provider about payments whose end nobody has told us. "Not found" is no proof that there will be no
 * payment, so such a key is voided at the provider before anything is released.
 */
@ApplicationScoped
public class CheckPayment implements TaskHandler {

    private static final int MOST_FAILURES = 3;

    private final Transactions transactions;
    private final CompletePurchase completion;
    private final UnfinishedPurchases unfinished;
    private final PaymentMethods methods;
    private final PaymentChecks checks;
    private final Clock clock;

    @Inject
    CheckPayment(
            Transactions transactions,
            CompletePurchase completion,
            UnfinishedPurchases unfinished,
            PaymentMethods methods,
            PaymentChecks checks,
            Clock clock) {
        this.transactions = transactions;
        this.completion = completion;
        this.unfinished = unfinished;
        this.methods = methods;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public Queue queue() {
        return Queue.STOREFRONT;
    }

    @Override
    public String kind() {
        return PaymentChecks.KIND;
    }

    /** What is paid for and cannot be placed, time after time, is given up: the buyer gets the money, not the silence. */
    @Override
    public boolean givesUp(Task task, Throwable why, int failures) {
        boolean repeatable = !(why instanceof IllegalStateException || why instanceof Failure);
        if (repeatable || failures < MOST_FAILURES) {
            return false;
        }
        transactions.run(() -> completion.cannotBePlaced(PaymentChecks.purchase(task.ref()), why));
        return true;
    }

    @Override
    public Duration longestPause() {
        return PaymentGateway.LONGEST_PAUSE;
    }

    @Override
    public void run(Task task) {
        String number = PaymentChecks.purchase(task.ref());
        if (!check(number)) {
            transactions.run(() -> checks.next(number, PaymentChecks.ordinal(task.ref())));
        }
    }

    /** Asks the provider about a purchase's payment. Answers whether the purchase has come to its end. */
    public boolean check(String number) {
        Optional<UnfinishedPurchases.Unfinished> open = transactions.run(() -> unfinished.find(number));
        if (open.isEmpty()) {
            return true;
        }
        Attempt attempt = open.get().attempt();
        if (attempt == null) {
            transactions.run(() -> completion.settleFree(number));
            return true;
        }
        try {
            ProviderPayment payment = ask(methods.gateway(attempt.provider()), attempt);
            return !Retry.onCollision(() -> transactions.run(() -> completion.settle(attempt.id(), payment)))
                    .purchase()
                    .status()
                    .isOpen();
        } catch (ProviderSilent silent) {
            return false;
        }
    }

    private ProviderPayment ask(PaymentGateway gateway, Attempt attempt) {
        Optional<ProviderPayment> known = gateway.find(attempt.known());
        boolean late = clock.instant().isAfter(attempt.sentAt().plus(gateway.patience()));
        boolean wait =
                known.isPresent() && (known.get().hasMoney() || known.get().isOver() || !late);
        if (wait) {
            return known.get();
        }
        return gateway.voidPayment(attempt.known());
    }
}
