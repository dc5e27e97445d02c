package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentMethods;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.money.payment.ProviderSilent;

/**
 * Settles the purchase that a cart is already being paid with, when its buyer comes with another request: a second window must
 * not be a second charge, a second card must be possible.
 */
@ApplicationScoped
class EarlierPurchase {

    /** So long a request may be at its provider; until then another window is paying right now. */
    private static final Duration IN_FLIGHT = Duration.ofSeconds(8);

    private final Clock clock;
    private final Transactions transactions;
    private final UnfinishedPurchases unfinished;
    private final CompletePurchase completion;
    private final PaymentMethods methods;

    @Inject
    EarlierPurchase(
            Clock clock,
            Transactions transactions,
            UnfinishedPurchases unfinished,
            CompletePurchase completion,
            PaymentMethods methods) {
        this.clock = clock;
        this.transactions = transactions;
        this.unfinished = unfinished;
        this.completion = completion;
        this.methods = methods;
    }

    /** Brings it to an end if that can be; still open means that it is being paid at this moment or its provider is silent. */
    BuyerPurchase settle(String number) {
        Optional<UnfinishedPurchases.Unfinished> open = transactions.run(() -> unfinished.find(number));
        if (open.isPresent()) {
            end(number, open.get().attempt());
        }
        return asItStands(number);
    }

    BuyerPurchase asItStands(String number) {
        return transactions.run(() -> completion.view(number));
    }

    /** What was bought with the cart lately. */
    Optional<BuyerPurchase> boughtWith(String cartId) {
        return transactions.run(
                () -> completion.boughtWith(cartId, clock.instant().minus(PaidCarts.LATELY)));
    }

    /** The attempt that decides an open purchase; null when there is nothing to pay. */
    Attempt attempt(String number) {
        return transactions.run(() -> unfinished
                .find(number)
                .map(UnfinishedPurchases.Unfinished::attempt)
                .orElse(null));
    }

    private void end(String number, Attempt attempt) {
        if (attempt == null) {
            transactions.run(() -> completion.settleFree(number));
            return;
        }
        boolean waitsForBuyer = attempt.redirectUrl() != null;
        if (!waitsForBuyer && attempt.sentAt().plus(IN_FLIGHT).isAfter(clock.instant())) {
            return;
        }
        try {
            ask(methods.gateway(attempt.provider()), attempt);
        } catch (ProviderSilent silent) {
            // stays open: the sweeper goes on asking
            return;
        }
    }

    private void ask(PaymentGateway gateway, Attempt attempt) {
        Optional<ProviderPayment> known =
                gateway.find(attempt.known()).filter(payment -> payment.hasMoney() || payment.isOver());
        ProviderPayment end = known.orElseGet(() -> gateway.voidPayment(attempt.known()));
        if (known.isPresent() || end.hasMoney()) {
            transactions.run(() -> completion.settle(attempt.id(), end));
        } else {
            transactions.run(() -> completion.replaced(attempt.id()));
        }
    }
}
