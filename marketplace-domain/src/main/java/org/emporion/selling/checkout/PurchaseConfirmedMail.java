package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.emporion.ground.mail.Post;
import org.emporion.ground.mail.Stationery;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;

/** Tells a buyer what was bought, from whom, and what happens next. */
@ApplicationScoped
class PurchaseConfirmedMail implements TaskHandler {

    private final PlacedPurchases purchases;
    private final Stationery stationery;
    private final Post post;

    @Inject
    PurchaseConfirmedMail(PlacedPurchases purchases, Stationery stationery, Post post) {
        this.purchases = purchases;
        this.stationery = stationery;
        this.post = post;
    }

    @Override
    public Queue queue() {
        return Queue.STOREFRONT;
    }

    @Override
    public String kind() {
        return PurchaseNews.PLACED;
    }

    @Override
    public void run(Task task) {
        purchases
                .find(task.ref())
                .map(placed -> stationery.write(
                        "purchase-confirmed",
                        "confirmed." + task.ref(),
                        placed.email(),
                        Map.of("purchase", placed.purchase()),
                        task.ref()))
                .ifPresent(post::send);
    }
}
