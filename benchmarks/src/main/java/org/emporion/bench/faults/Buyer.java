package org.emporion.bench.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.emporion.bench.faults.Caller.Reply;
import org.emporion.installation.Json;
import org.emporion.stack.StackAddresses;

/** Buys as a client without a browser does: a cart, lines, address, delivery, payment, and the provider's page where it is asked for. */
final class Buyer implements AutoCloseable {
    private static final String CARTS = "/api/v1/carts";
    private static final int MOST_LOOKS = 12;
    private static final long PAUSE_NS = 1_000_000_000;
    private static final Map<String, Object> ADDRESS = Map.of(
            "name", "Kim Buyer", "line1", "Lange Gasse 7", "city", "Leipzig", "postalCode", "04103", "country", "DE");

    private final Caller shop;
    private final Caller provider;

    Buyer(StackAddresses stack, AtomicLong repeated) {
        this.shop = new Caller(port(stack.storefront()), null, repeated);
        this.provider = new Caller(port(stack.payment()), null, repeated);
    }

    static int port(String address) {
        return URI.create(address).getPort();
    }

    /** A whole checkout of some of these goods; who is refused tries another card now and then. */
    Told buys(List<Goods> wanted, Random random) {
        String cart = null;
        try {
            cart = fills(wanted, random);
            Told told = pays(cart, Card.any(random), UUID.randomUUID().toString(), random.nextInt(3) > 0);
            return told.isRefused() && random.nextBoolean()
                    ? pays(cart, Card.TOK_APPROVE, UUID.randomUUID().toString(), true)
                    : told;
        } catch (IOException unanswered) {
            return new Told(cart, Told.NOTHING, null);
        }
    }

    /** A cart that only has to be paid for. What is sold out stays out of it, and the last of these goods comes in its place. */
    String fills(List<Goods> wanted, Random random) throws IOException {
        String cart = write("POST", CARTS, Map.of()).json().path("id").asText();
        String path = CARTS + "/" + cart;
        int in = 0;
        for (Goods goods : wanted.subList(0, wanted.size() - 1)) {
            in += puts(path, goods, 1 + random.nextInt(2)) ? 1 : 0;
        }
        if (in == 0) {
            puts(path, wanted.get(wanted.size() - 1), 1);
        }
        Map<String, String> delivery = new HashMap<>();
        for (JsonNode group : write("PUT", path + "/address", ADDRESS).json().path("groups")) {
            delivery.put(
                    group.path("store").path("slug").asText(),
                    group.path("shippingOptions").path(0).path("id").asText());
        }
        write("PUT", path + "/shipping", delivery);
        return cart;
    }

    /** Pays, and looks again until there is an end or the buyer has looked often enough. */
    Told pays(String cart, Card card, String key, boolean confirms) throws IOException {
        Reply reply = asks(cart, card, key);
        for (int looks = 0; reply.status() == 202 && looks < MOST_LOOKS; looks++) {
            String page = reply.json().path("redirectUrl").asText("");
            if (page.startsWith("http")) {
                answers(page, confirms);
            }
            LockSupport.parkNanos(PAUSE_NS);
            reply = asks(cart, card, key);
        }
        String code = reply.status() / 100 == 2 ? reply.json().path("status").asText() : reply.code();
        return new Told(cart, code, reply.json().path("number").asText(null));
    }

    /** The request that pays for a cart, once or again. */
    Reply asks(String cart, Card card, String key) throws IOException {
        return shop.send("POST", checkout(cart), payment(card), key);
    }

    static String checkout(String cart) {
        return CARTS + "/" + cart + "/checkout";
    }

    static String payment(Card card) {
        return "{\"email\": \"faults@example.org\", \"payment\": {\"method\": \"sandbox\", \"token\": \"" + card.token()
                + "\"}}";
    }

    /** On the provider's page. */
    void answers(String page, boolean confirms) throws IOException {
        provider.send("POST", URI.create(page).getPath(), "answer=" + (confirms ? "confirm" : "refuse"), null);
    }

    private boolean puts(String cart, Goods goods, int units) throws IOException {
        String line = Json.write(Map.of("variantId", goods.variantId(), "quantity", units));
        Reply reply = shop.send("POST", cart + "/lines", line, null);
        if (reply.status() == 409 && reply.code().equals("OUT_OF_STOCK")) {
            return false;
        }
        return must(reply, cart).status() == 201;
    }

    /** Without a key: a line that is put in twice costs less than the minute for which a key waits for a server that died. */
    private Reply write(String method, String path, Map<String, ?> body) throws IOException {
        return must(shop.send(method, path, Json.write(body), null), path);
    }

    private static Reply must(Reply reply, String path) {
        if (reply.status() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + reply.status() + ": " + reply.text());
        }
        return reply;
    }

    @Override
    public void close() throws IOException {
        shop.close();
        provider.close();
    }
}
