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

/** Tells a store that it has a new order to accept. */
@ApplicationScoped
class OrderReceivedMail implements TaskHandler {

    private final OrderLetters letters;
    private final Stationery stationery;
    private final Post post;

    @Inject
    OrderReceivedMail(OrderLetters letters, Stationery stationery, Post post) {
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
        return OrderNews.PLACED;
    }

    @Override
    public void run(Task task) {
        letters.aboutOrder(task.tenant().orElseThrow(), UUID.fromString(task.ref()))
                .map(letter -> stationery.write(
                        "order-received",
                        "received." + task.ref(),
                        letter.storeEmail(),
                        Map.of("letter", letter),
                        letter.order().number(),
                        letter.storeName()))
                .ifPresent(post::send);
    }
}
