package org.emporion.system.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** A guest's cart, held by its id alone. */
public final class Cart {
    private final String id;

    private Cart(String id) {
        this.id = id;
    }

    static Cart empty() {
        return new Cart(
                Stack.buyers().post("/carts").mustBe(201).json().path("id").asText());
    }

    public String id() {
        return id;
    }

    public Cart with(Listed listed, long quantity) {
        put(listed.variantId(), quantity).mustBe(201);
        return this;
    }

    /** Tries to put something in. */
    public Answer put(Object variantId, Object quantity) {
        return Stack.buyers().post(path() + "/lines", Map.of("variantId", variantId, "quantity", quantity));
    }

    public JsonNode json() {
        return get().mustBe(200).json();
    }

    public Answer get() {
        return Stack.buyers().get(path());
    }

    /** Gives an address and takes the first shipping option of every store. */
    public Cart readyForCheckout() {
        JsonNode cart =
                Stack.buyers().put(path() + "/address", address()).mustBe(200).json();
        Map<String, String> chosen = new HashMap<>();
        for (JsonNode group : cart.path("groups")) {
            chosen.put(
                    group.path("store").path("slug").asText(),
                    group.path("shippingOptions").path(0).path("id").asText());
        }
        Stack.buyers().put(path() + "/shipping", chosen).mustBe(200);
        return this;
    }

    public static Map<String, Object> address() {
        return Map.of(
                "name",
                "Kim Buyer",
                "line1",
                "Lange Gasse 7",
                "city",
                "Leipzig",
                "postalCode",
                "04103",
                "country",
                "DE");
    }

    /** Pays with this sandbox token under a key of its own. */
    public Answer checkout(String email, String token) {
        return checkout(email, token, Names.unique());
    }

    public Answer checkout(String email, String token, String idempotencyKey) {
        return Stack.buyers()
                .with("Idempotency-Key", idempotencyKey)
                .post(
                        path() + "/checkout",
                        Map.of("email", email, "payment", Map.of("method", "sandbox", "token", token)));
    }

    public String path() {
        return "/carts/" + id;
    }
}
