package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Retry;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.Attempt;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.cart.Crockford;

/**
 * How a buyer pays for a cart: reserve, pay, place. Runs in no transaction of its own; each step is one, and what the steps
 * leave behind after a crash the sweeper brings to an end.
 */
@ApplicationScoped
public class Checkout {

    /** The cart was bought already, by another wish than this one. */
    public static final String CART_BOUGHT = "CART_BOUGHT";

    static final String CART_EMPTY = "CART_EMPTY";

    private static final int NUMBER_SYMBOLS = 13;

    private final Clock clock;
    private final Transactions transactions;
    private final OpenPurchase opening;
    private final PayPurchase paying;
    private final EarlierPurchase earlier;
    private final CheckoutAnswers answers;
    private final Carts carts;

    @Inject
    Checkout(
            Clock clock,
            Transactions transactions,
            OpenPurchase opening,
            PayPurchase paying,
            EarlierPurchase earlier,
            CheckoutAnswers answers,
            Carts carts) {
        this.clock = clock;
        this.transactions = transactions;
        this.opening = opening;
        this.paying = paying;
        this.earlier = earlier;
        this.answers = answers;
        this.carts = carts;
    }

    /**
     * Buys what is in the cart. What the same wish has bought of it meanwhile under another key is the answer here too; another
     * wish is told the number of that purchase.
     *
     * @return the purchase, PLACED with its orders, or PENDING_PAYMENT when the buyer has to confirm at {@code redirectUrl} or
     *     the provider has not answered yet
     * @throws org.emporion.kernel.RuleViolated PAYMENT_DECLINED, KEY_REQUIRED, KEY_REUSED, CART_EMPTY, ADDRESS_MISSING or with
     *     bad fields
     * @throws Conflict OUT_OF_STOCK, STORE_CLOSED, NOT_ON_SALE, PRICE_CHANGED, PROMISE_CHANGED, NO_SHIPPING, PROMOTION_ENDED,
     *     PROMOTION_NOT_FOR_BUYER, CART_BOUGHT, or IN_PROGRESS
     */
    public BuyerPurchase pay(CheckoutRequest request) {
        paying.check(request);
        try {
            return open(request);
        } catch (CartBusy busy) {
            BuyerPurchase settled = earlier.settle(busy.purchase());
            if (settled.status().isBought()) {
                return bought(request, settled);
            }
            if (settled.status().isOpen()) {
                transactions.run(() -> answers.answered(request, settled));
                return settled;
            }
            return open(request); // another window may be faster once more, which is the refusal
        }
    }

    /** What came of the first step: an open purchase and its attempt, or what is kept under the key. */
    private record Opening(String number, Attempt attempt, CheckoutAnswers.Known kept) {}

    private BuyerPurchase open(CheckoutRequest request) {
        Opening opened;
        try {
            opened = Retry.onCollision(() -> transactions.run(() -> begin(request)));
        } catch (CartBusy busy) {
            throw busy; // the wish can still be granted under its key, which keeps no refusal
        } catch (Failure refusal) {
            if (CART_EMPTY.equals(refusal.code())) {
                return earlier.boughtWith(request.cartId())
                        .map(placed -> bought(request, placed))
                        .orElseThrow(() -> kept(request, refusal));
            }
            throw kept(request, refusal);
        }
        return opened.kept() == null
                ? paying.pay(request, opened.number(), opened.attempt())
                : repeat(request, opened.kept());
    }

    /** What was bought answers whoever wished for it; others are told where it is. */
    private BuyerPurchase bought(CheckoutRequest request, BuyerPurchase placed) {
        if (transactions.run(() -> answers.cameOf(request, placed))) {
            transactions.run(() -> answers.answered(request, placed));
            return placed;
        }
        String number = placed.number();
        throw kept(
                request,
                new Conflict(
                        CART_BOUGHT,
                        "What was in this cart was bought as " + number + "; orders/" + number
                                + " shows it to the e-mail address that it was bought with. Nothing was charged again."));
    }

    private Opening begin(CheckoutRequest request) {
        String number = "EMP-" + Crockford.random(NUMBER_SYMBOLS);
        Optional<CheckoutAnswers.Known> kept = answers.take(request, number);
        return kept.isPresent()
                ? new Opening(kept.get().purchase(), null, kept.get())
                : new Opening(number, opening.open(request, number), null);
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
        return present(earlier.asItStands(kept.purchase()));
    }

    /** Whoever worked on this is gone: the same key at the provider tells or does what is left. */
    private BuyerPurchase resume(CheckoutRequest request, String number) {
        BuyerPurchase purchase = earlier.asItStands(number);
        if (!purchase.status().isOpen()) {
            return present(purchase);
        }
        return paying.pay(request, number, earlier.attempt(number));
    }

    private static BuyerPurchase present(BuyerPurchase purchase) {
        if (purchase.status() == PurchaseStatus.FAILED || purchase.status() == PurchaseStatus.CANCELLED) {
            throw CompletePurchase.whyNot(purchase);
        }
        return purchase;
    }

    private Failure kept(CheckoutRequest request, Failure refusal) {
        if ("KEY_REUSED".equals(refusal.code()) || refusal instanceof org.emporion.kernel.NotFound) {
            return refusal;
        }
        transactions.run(() -> answers.refused(request, refusal));
        if (Readiness.TOLD.contains(refusal.code())) {
            transactions.run(() -> carts.acknowledge(request.cartId(), Readiness.codes(refusal)));
        }
        return refusal;
    }
}
