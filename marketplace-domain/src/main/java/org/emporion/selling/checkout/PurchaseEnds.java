package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.kernel.TenantId;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.orders.view.StoreOrder;
import org.emporion.selling.cart.Carts;

/** The two ends of an open purchase whose row is locked by the transaction: orders, or everything as it was before. */
@ApplicationScoped
class PurchaseEnds {

    private final Clock clock;
    private final StoreParts parts;
    private final Carts carts;
    private final Outbox outbox;

    @Inject
    PurchaseEnds(Clock clock, StoreParts parts, Carts carts, Outbox outbox) {
        this.clock = clock;
        this.parts = parts;
        this.carts = carts;
        this.outbox = outbox;
    }

    /** What was reserved becomes one order per store, the cart is emptied, and the buyer will be written to. */
    List<StoreOrder> place(Purchase purchase) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<NewOrder> sold =
                purchase.parts().stream().map(part -> part.order(now)).toList();
        purchase.place(now);
        List<StoreOrder> orders = parts.order(sold);
        carts.bought(
                purchase.cartId(),
                sold.stream()
                        .flatMap(each -> each.lines().stream())
                        .map(each -> each.line().variantId())
                        .toList());
        outbox.append(Queue.STOREFRONT, PurchaseTasks.PLACED, purchase.number());
        return orders;
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
}
