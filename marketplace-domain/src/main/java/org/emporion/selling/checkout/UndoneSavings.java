package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.kernel.Transactions;
import org.emporion.orders.ordering.PurchasedOrders;
import org.emporion.selling.promotion.PromotionClaims;
import org.emporion.selling.promotion.PromotionClaims.Kept;

/**
 * Gives promotions back when units of a purchase will not be sent: of the budget what their discount was, and the use itself when nothing
 * comes of what had it. Works out anew what is left, so that it does not matter how often or in which order it is asked.
 */
@ApplicationScoped
class UndoneSavings implements TaskHandler {

    private final Transactions transactions;
    private final Purchases purchases;
    private final PurchasedOrders orders;
    private final PromotionClaims promotions;

    @Inject
    UndoneSavings(Transactions transactions, Purchases purchases, PurchasedOrders orders, PromotionClaims promotions) {
        this.transactions = transactions;
        this.purchases = purchases;
        this.orders = orders;
        this.promotions = promotions;
    }

    @Override
    public Queue queue() {
        return Queue.STOREFRONT;
    }

    @Override
    public String kind() {
        return PurchasedOrders.UNDONE;
    }

    @Override
    public void run(Task task) {
        transactions.run(() -> giveBack(PurchasedOrders.purchase(task.ref())));
    }

    private void giveBack(String number) {
        purchases.lock(number);
        Map<UUID, Kept> kept = new HashMap<>();
        orders.keptSavings(number)
                .forEach(each ->
                        kept.merge(each.promotion(), new Kept(each.kept(), each.undone()), UndoneSavings::together));
        promotions.keep(number, kept);
    }

    /** Of two orders that had it. */
    private static Kept together(Kept one, Kept other) {
        return new Kept(one.amount().plus(other.amount()), one.undone() && other.undone());
    }
}
