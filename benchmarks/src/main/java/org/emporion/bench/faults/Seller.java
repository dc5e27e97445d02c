package org.emporion.bench.faults;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.emporion.bench.faults.Caller.Reply;
import org.emporion.stack.StackAddresses;

/** Refuses orders, so that money goes back. */
final class Seller {
    private static final String ORDERS = "/seller/api/v1/orders";

    private final StackAddresses stack;
    private final List<Goods> goods;
    private final AtomicLong repeated;

    Seller(StackAddresses stack, List<Goods> goods, AtomicLong repeated) {
        this.stack = stack;
        this.goods = goods;
        this.repeated = repeated;
    }

    /** Every store refuses its part of the purchase. Answers how many do. */
    int refuses(String purchase) throws IOException {
        int refused = 0;
        for (String key : goods.stream().map(Goods::key).distinct().toList()) {
            try (Caller store = new Caller(Buyer.port(stack.seller()), key, repeated)) {
                refused += refuses(store, purchase) ? 1 : 0;
            }
        }
        return refused;
    }

    private static boolean refuses(Caller store, String purchase) throws IOException {
        Reply found = store.get(ORDERS + "?q=" + purchase);
        String order = found.json().path("items").path(0).path("id").asText("");
        if (order.isEmpty()) {
            return false;
        }
        Reply reply = store.send(
                "POST",
                ORDERS + "/" + order + "/refuse",
                "{\"reason\": \"Broken in the workshop\"}",
                UUID.randomUUID().toString());
        if (reply.status() != 200) {
            throw new IllegalStateException("an order was not refused: " + reply.status() + " " + reply.text());
        }
        return true;
    }
}
