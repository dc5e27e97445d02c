package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.emporion.kernel.Retry;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentMethods;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.money.payment.ProviderSilent;
import org.emporion.selling.checkout.CompletePurchase.Outcome;

/**
 * The second step: asks the provider for the money, outside of any transaction, and brings what it says into the purchase and
 * under the key, in one.
 */
@ApplicationScoped
class PayPurchase {

    private final PaymentMethods methods;
    private final Transactions transactions;
    private final CompletePurchase completion;
    private final CheckoutAnswers answers;

    @Inject
    PayPurchase(
            PaymentMethods methods, Transactions transactions, CompletePurchase completion, CheckoutAnswers answers) {
        this.methods = methods;
        this.transactions = transactions;
        this.completion = completion;
        this.answers = answers;
    }

    /** Refuses a wish that says too little, or a way to pay that there is not, before anything is written. */
    void check(CheckoutRequest request) {
        request.check(methods.wantsToken(request.method()));
        methods.chosen(request.method());
    }

    /**
     * Pays an open purchase.
     *
     * @param attempt null when there is nothing to pay
     */
    BuyerPurchase pay(CheckoutRequest request, String number, Attempt attempt) {
        Outcome outcome =
                attempt == null ? kept(request, () -> completion.settleFree(number)) : settle(request, attempt);
        if (outcome.failure() != null) {
            throw outcome.failure();
        }
        return outcome.purchase();
    }

    private Outcome settle(CheckoutRequest request, Attempt attempt) {
        PaymentGateway.Request order = new PaymentGateway.Request(
                attempt.id(), attempt.amount(), request.token(), attempt.purchaseNumber(), attempt.sentAt());
        ProviderPayment payment;
        try {
            payment = methods.gateway(attempt.provider()).authorise(order);
        } catch (ProviderSilent silent) {
            return kept(request, () -> completion.unknown(attempt.id()));
        }
        return kept(request, () -> completion.settle(attempt.id(), payment));
    }

    private Outcome kept(CheckoutRequest request, Supplier<Outcome> step) {
        return Retry.onCollision(() -> transactions.run(() -> {
            Outcome outcome = step.get();
            if (outcome.failure() == null) {
                answers.answered(request, outcome.purchase());
            } else {
                answers.refused(request, outcome.failure());
            }
            return outcome;
        }));
    }
}
