package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Retry;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentMethods;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.money.payment.ProviderSilent;
import org.emporion.selling.cart.Carts;

/**
 * How a buyer pays for a cart: reserve, pay, place. Runs in no transaction of its own; each step is one, and what the steps
 * leave behind after a crash the sweeper brings to an end.
 */
@ApplicationScoped
public class Checkout {

    private final Clock clock;
    private final Transactions transactions;
    private final OpenPurchase opening;
    private final CompletePurchase completion;
    private final EarlierPurchase earlier;
    private final CheckoutAnswers answers;
    private final Carts carts;
    private final PaymentMethods methods;
    private final CheckPayment sweeper;

    @Inject
    Checkout(
            Clock clock,
            Transactions transactions,
            OpenPurchase opening,
            CompletePurchase completion,
            EarlierPurchase earlier,
            CheckoutAnswers answers,
            Carts carts,
            PaymentMethods methods,
            CheckPayment sweeper) {
        this.clock = clock;
        this.transactions = transactions;
        this.opening = opening;
        this.completion = completion;
        this.earlier = earlier;
        this.answers = answers;
        this.carts = carts;
        this.methods = methods;
        this.sweeper = sweeper;
    }

    /**
     * Buys what is in the cart.
     *
     * @return the purchase, PLACED with its orders, or PENDING_PAYMENT when the buyer has to confirm at {@code redirectUrl} or
     *     the provider has not answered yet
     * @throws org.emporion.kernel.RuleViolated PAYMENT_DECLINED, KEY_REQUIRED, KEY_REUSED, CART_EMPTY, ADDRESS_MISSING or with
     *     bad fields
     * @throws Conflict OUT_OF_STOCK, STORE_CLOSED, NOT_ON_SALE, PRICE_CHANGED, NO_SHIPPING, or IN_PROGRESS
     */
    public BuyerPurchase pay(CheckoutRequest request) {
        request.check();
        methods.gateway(request.method());
        try {
            return open(request);
        } catch (CartBusy busy) {
            BuyerPurchase settled = earlier.settle(busy.purchase());
            if (settled.status().isOpen() || settled.status() == PurchaseStatus.PLACED) {
                transactions.run(() -> answers.answered(request, settled));
                return settled;
            }
            return openAgain(request);
        }
    }

    /** Asks the provider about a purchase that is still open, for the buyer who comes back from its page. */
    public void refresh(String number) {
        sweeper.check(number);
    }

    private BuyerPurchase openAgain(CheckoutRequest request) {
        try {
            return open(request);
        } catch (CartBusy busy) {
            throw new Conflict("IN_PROGRESS", "This cart is being paid for in another window.");
        }
    }

    private BuyerPurchase open(CheckoutRequest request) {
        OpenPurchase.Opening opened;
        try {
            opened = Retry.onCollision(() -> transactions.run(() -> opening.open(request)));
        } catch (Failure refusal) {
            keep(request, refusal);
            throw refusal;
        }
        return opened.kept() == null
                ? settle(request, opened.number(), opened.attempt())
                : repeat(request, opened.kept());
    }

    private BuyerPurchase settle(CheckoutRequest request, String number, Attempt attempt) {
        CompletePurchase.Outcome outcome =
                attempt == null ? kept(request, () -> completion.settleFree(number)) : pay(request, attempt);
        if (outcome.failure() != null) {
            throw outcome.failure();
        }
        return outcome.purchase();
    }

    private CompletePurchase.Outcome pay(CheckoutRequest request, Attempt attempt) {
        PaymentGateway.Request asked =
                new PaymentGateway.Request(attempt.id(), attempt.amount(), request.token(), attempt.purchaseNumber());
        ProviderPayment payment;
        try {
            payment = methods.gateway(attempt.provider()).authorise(asked);
        } catch (ProviderSilent silent) {
            return kept(request, () -> completion.unknown(attempt.id()));
        }
        return kept(request, () -> completion.settle(attempt.id(), payment));
    }

    /** Brings the outcome into the purchase and keeps the answer under the key, in one transaction. */
    private CompletePurchase.Outcome kept(
            CheckoutRequest request, java.util.function.Supplier<CompletePurchase.Outcome> step) {
        return Retry.onCollision(() -> transactions.run(() -> {
            CompletePurchase.Outcome outcome = step.get();
            if (outcome.failure() == null) {
                answers.answered(request, outcome.purchase());
            } else {
                answers.refused(request, outcome.failure());
            }
            return outcome;
        }));
    }

    private BuyerPurchase repeat(CheckoutRequest request, CheckoutAnswers.Known kept) {
        if (kept.refusal() != null) {
            throw kept.refusal().failure();
        }
        if (kept.placed() != null) {
            return kept.placed();
        }
        if (!kept.answered()) {
            if (kept.leaseUntil().isAfter(clock.instant())) {
                throw new Conflict("IN_PROGRESS", "This checkout is still running; ask again in a moment.");
            }
            return resume(request, kept.purchase());
        }
        return present(transactions.run(() -> completion.view(kept.purchase())));
    }

    /** Whoever worked on this is gone: the same key at the provider tells or does what is left. */
    private BuyerPurchase resume(CheckoutRequest request, String number) {
        BuyerPurchase purchase = transactions.run(() -> completion.view(number));
        if (!purchase.status().isOpen()) {
            return present(purchase);
        }
        return settle(request, number, transactions.run(() -> earlier.attempt(number)));
    }

    private static BuyerPurchase present(BuyerPurchase purchase) {
        if (purchase.status() == PurchaseStatus.FAILED || purchase.status() == PurchaseStatus.CANCELLED) {
            throw CompletePurchase.declined(purchase.declineCode());
        }
        return purchase;
    }

    private void keep(CheckoutRequest request, Failure refusal) {
        if ("KEY_REUSED".equals(refusal.code()) || refusal instanceof org.emporion.kernel.NotFound) {
            return;
        }
        transactions.run(() -> answers.refused(request, refusal));
        if ("PRICE_CHANGED".equals(refusal.code())) {
            transactions.run(() -> carts.acknowledgePrices(request.cartId()));
        }
    }
}
