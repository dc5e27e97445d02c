package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.TenantScope;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.orders.ordering.OrderPlacement;
import org.emporion.orders.ordering.StoreOrder;
import org.emporion.selling.cart.Carts;
import org.emporion.stock.stock.Reservations;

/** The last step: what was reserved becomes one order per store, each written inside its store, and the cart is emptied. */
@ApplicationScoped
class PlacePurchase {

    private final Clock clock;
    private final TenantScope scope;
    private final Reservations reservations;
    private final OrderPlacement placement;
    private final Carts carts;
    private final Outbox outbox;

    @Inject
    PlacePurchase(
            Clock clock,
            TenantScope scope,
            Reservations reservations,
            OrderPlacement placement,
            Carts carts,
            Outbox outbox) {
        this.clock = clock;
        this.scope = scope;
        this.reservations = reservations;
        this.placement = placement;
        this.carts = carts;
        this.outbox = outbox;
    }

    /** Places the orders of a purchase whose row is locked by this transaction. */
    List<StoreOrder> place(Purchase purchase) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<NewOrder> sold =
                purchase.parts().stream().map(part -> part.order(now)).toList();
        purchase.place(now);
        List<StoreOrder> orders = new ArrayList<>();
        for (NewOrder each : sold) {
            orders.add(scope.within(each.tenant(), () -> place(each)));
        }
        carts.bought(
                purchase.cartId(),
                sold.stream()
                        .flatMap(each -> each.lines().stream())
                        .map(each -> each.line().variantId())
                        .toList());
        outbox.append(Queue.STOREFRONT, PurchaseTasks.PLACED, purchase.number());
        orders.sort(Comparator.comparing(StoreOrder::number));
        return orders;
    }

    private StoreOrder place(NewOrder sold) {
        int claimed = reservations.claim(sold.tenant(), sold.purchaseNumber());
        if (claimed != sold.lines().size()) {
            throw new IllegalStateException("%s: %d of %d reservations"
                    .formatted(sold.number(), claimed, sold.lines().size()));
        }
        return placement.place(sold);
    }
}
