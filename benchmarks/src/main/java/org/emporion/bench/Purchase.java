package org.emporion.bench;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emporion.bench.Shop.Article;
import org.emporion.bench.load.Wire;
import org.emporion.bench.load.Work;

/** One buyer after the other on one connection, each of whom buys from all stores that there are goods of. */
final class Purchase implements Work {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
    private static final String CARTS = "/api/v1/carts";

    private final Wire wire;
    private final Goods goods;
    private final Filling filling;
    private int turn;

    Purchase(int port, Goods goods, Filling filling) {
        this.wire = new Wire(port);
        this.goods = goods;
        this.filling = filling;
    }

    /**
     * What is bought.
     *
     * @param ofStores the variants of each store, which are bought in turn
     * @param delivery how all of them ship, as JSON
     */
    record Goods(List<List<Article>> ofStores, String delivery) {

        private List<String> lines(int turn) {
            return ofStores.stream()
                    .map(each ->
                            "{\"variantId\": \"" + each.get(turn % each.size()).variantId() + "\", \"quantity\": 1}")
                    .collect(Collectors.toList());
        }
    }

    /** A way to come by a cart that only has to be paid for; answers its address. */
    interface Filling {
        String cart(Purchase purchase, List<String> lines) throws IOException;
    }

    @Override
    public void once() throws IOException {
        String cart = filling.cart(this, goods.lines(turn));
        turn++;
        String key = UUID.randomUUID().toString();
        send("POST", cart + "/checkout", Baskets.payment(key + "@example.org"), "Idempotency-Key: " + key);
    }

    /** By one request. */
    String cartAtOnce(List<String> lines) throws IOException {
        return made("{\"lines\": " + lines + ", \"address\": " + Baskets.address() + ", \"shipping\": " + goods.delivery
                + "}");
    }

    /** By a request for the cart, each line, the address and the delivery. */
    String cartInSteps(List<String> lines) throws IOException {
        String cart = made("{}");
        for (String line : lines) {
            send("POST", cart + "/lines", line);
        }
        send("PUT", cart + "/address", Baskets.address());
        send("PUT", cart + "/shipping", goods.delivery);
        return cart;
    }

    private String made(String json) throws IOException {
        String cart = send("POST", CARTS, json).text();
        Matcher found = ID.matcher(cart);
        if (!found.find()) {
            throw new IOException("a cart without an id: " + cart);
        }
        return CARTS + "/" + found.group(1);
    }

    private Wire.Reply send(String method, String path, String json, String... headers) throws IOException {
        Wire.Reply reply = wire.send(Wire.request(method, path, json, headers));
        if (reply.status() >= 300) {
            throw new IOException(method + " " + path + " answered " + reply.status() + ": " + reply.text());
        }
        return reply;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
