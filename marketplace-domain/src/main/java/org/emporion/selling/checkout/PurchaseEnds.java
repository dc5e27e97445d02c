package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.kernel.TenantId;
import org.emporion.money.payment.CapturePayment;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.orders.view.StoreOrder;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.fraud.Screening;

/**
 * The ends of a purchase whose row is locked by the transaction: orders, or everything as it was before; and what may come
 * between, that somebody looks at it first.
 */
@ApplicationScoped
class PurchaseEnds {

    private final Clock clock;
    private final StoreParts parts;
    private final Carts carts;
    private final Outbox outbox;
    private final Screening screening;

    @Inject
    PurchaseEnds(Clock clock, StoreParts parts, Carts carts, Outbox outbox, Screening screening) {
        this.clock = clock;
        this.parts = parts;
        this.carts = carts;
        this.outbox = outbox;
        this.screening = screening;
    }

    /**
     * Whether somebody has to look at it first: then it stays reserved, the cart is emptied, and the buyer will be written to.
     *
     * @param payment what it is paid with; null when there is nothing to pay, and nothing to look at
     */
    boolean hold(Purchase purchase, ProviderPayment payment) {
        Optional<Instant> until = payment == null ? Optional.empty() : screening.hold(paid(purchase, payment));
        until.ifPresent(each -> {
            purchase.hold(each);
            carts.bought(purchase.cartId(), purchase.variants());
            outbox.append(Queue.STOREFRONT, PurchaseTasks.REVIEWED, purchase.number());
        });
        return until.isPresent();
    }

    /** What was reserved becomes one order per store, the cart is emptied, and the buyer will be written to. */
    List<StoreOrder> place(Purchase purchase) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<NewOrder> sold =
                purchase.parts().stream().map(part -> part.order(now)).toList();
        boolean held = purchase.isInReview();
        List<UUID> variants = purchase.variants();
        purchase.place(now);
        List<StoreOrder> orders = parts.order(sold);
        if (held) {
            screening.placed(purchase.number());
        } else {
            carts.bought(purchase.cartId(), variants);
        }
        outbox.append(Queue.STOREFRONT, PurchaseTasks.placed(purchase.number()), now.plus(CapturePayment.GRACE));
        return orders;
    }

    /** There will be no money for it; a declined card is remembered, so that the next tries are counted with it. */
    void declined(Purchase purchase, ProviderPayment payment) {
        screening.declined(paid(purchase, payment));
    }

    /**
     * Nothing comes of a purchase that is held, which its buyer will be told.
     *
     * @param how ends it, before anything else
     */
    void endReview(Purchase purchase, Consumer<Purchase> how) {
        giveUp(purchase, how);
        screening.ended(purchase.number());
        outbox.append(Queue.STOREFRONT, PurchaseTasks.REVIEWED, PurchaseTasks.ended(purchase.number()));
    }

    /**
     * What was reserved is there for others again. Whoever has waited for the payment is written to.
     *
     * @param how fails or cancels it, before anything else: entering a store writes what is pending, and forgets it
     */
    void giveUp(Purchase purchase, Consumer<Purchase> how) {
        List<TenantId> stores = purchase.stores();
        boolean waited = purchase.isWaiting();
        how.accept(purchase);
        if (waited && purchase.isFailed()) {
            outbox.append(Queue.STOREFRONT, PurchaseTasks.FAILED, purchase.number());
        }
        parts.giveBack(purchase.number(), stores);
    }

    private static Screening.Paid paid(Purchase purchase, ProviderPayment payment) {
        ProviderPayment.Card card = payment.card();
        return new Screening.Paid(
                purchase.number(),
                purchase.email(),
                purchase.total(),
                purchase.shipTo(),
                card == null ? null : card.fingerprint(),
                card == null ? null : card.country(),
                payment.lapsesAt());
    }
}
