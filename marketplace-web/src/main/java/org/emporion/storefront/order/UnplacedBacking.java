package org.emporion.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.emporion.selling.checkout.BuyerOrders;
import org.emporion.selling.checkout.PaidCarts;

/** What the page of a purchase shows while no store has it, and when none ever will. */
@Named
@RequestScoped
public class UnplacedBacking {

    private final OrderBacking page;
    private final BuyerOrders orders;
    private final PaidCarts paidCarts;
    private List<BuyerOrders.AskedPart> parts;
    private Optional<PaidCarts.Instead> instead;

    @Inject
    UnplacedBacking(OrderBacking page, BuyerOrders orders, PaidCarts paidCarts) {
        this.page = page;
        this.orders = orders;
        this.paidCarts = paidCarts;
    }

    /** What is asked for, by store; nothing once there are orders. */
    public List<BuyerOrders.AskedPart> getParts() {
        if (parts == null) {
            parts = page.isPlaced()
                    ? List.of()
                    : orders.asked(page.getPurchase().number());
        }
        return parts;
    }

    /** What another payment of the same cart has brought; null for nothing. */
    public PaidCarts.Instead getInstead() {
        if (instead == null) {
            instead = paidCarts.boughtInsteadOf(page.getPurchase().number());
        }
        return instead.orElse(null);
    }

    /** Whether nothing came of it, and nothing of the same cart either. */
    public boolean isLost() {
        return page.isFailed() && getInstead() == null;
    }
}
