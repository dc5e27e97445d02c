package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.mail.Post;
import org.emporion.ground.mail.Stationery;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;

/** Tells a buyer that a parcel is on its way and how to follow it. */
@ApplicationScoped
class OrderShippedMail implements TaskHandler {

    private final OrderLetters letters;
    private final Stationery stationery;
    private final Post post;

    @Inject
    OrderShippedMail(OrderLetters letters, Stationery stationery, Post post) {
        this.letters = letters;
        this.stationery = stationery;
        this.post = post;
    }

    @Override
    public Queue queue() {
        return Queue.PORTAL;
    }

    @Override
    public String kind() {
        return OrderNews.SHIPPED;
    }

    @Override
    public void run(Task task) {
        letters.aboutParcel(task.tenant().orElseThrow(), UUID.fromString(task.ref()))
                .map(letter -> stationery.write(
                        "order-shipped",
                        "shipped." + task.ref(),
                        letter.buyerEmail(),
                        Map.of("letter", letter),
                        letter.order().number(),
                        letter.storeName()))
                .ifPresent(post::send);
    }
}
