package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
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
        Optional<ProviderPayment> known = gateway.find(attempt.id());
        boolean late = clock.instant().isAfter(attempt.sentAt().plus(PaymentChecks.PATIENCE));
        boolean wait =
                known.isPresent() && (known.get().hasMoney() || known.get().isOver() || !late);
        if (wait) {
            return known.get();
        }
        gateway.voidByKey(attempt.id());
        return ProviderPayment.voided();
    }
}
