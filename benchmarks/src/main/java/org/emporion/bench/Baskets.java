package org.emporion.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.bench.load.Wire;
import org.emporion.stack.StackAddresses;

/** Carts that are filled, addressed and shipped, so that only the checkout is left to be measured. */
final class Baskets {
    private static final Map<String, Object> ADDRESS = Map.of(
            "name", "Kim Buyer", "line1", "Lange Gasse 7", "city", "Leipzig", "postalCode", "04103", "country", "DE");
    private static final String PAYMENT =
            "{\"email\": \"bench@example.org\", \"payment\": {\"method\": \"sandbox\", \"token\": \"tok_approve\"}}";

    private final Rest storefront;

    Baskets(StackAddresses stack) {
        this.storefront = Rest.at(stack.storefront() + "/api/v1");
    }

    /** A cart that only has to be paid for. */
    record Basket(String cart, String key) {

        byte[] checkout() {
            return Wire.request("POST", "/api/v1/carts/" + cart + "/checkout", PAYMENT, "Idempotency-Key: " + key);
        }
    }

    /** So many carts, each with one unit of the next variant in turn. */
    List<Basket> fill(List<String> variants, int count) throws IOException {
        List<Basket> baskets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            baskets.add(new Basket(
                    filled(variants.get(i % variants.size())), UUID.randomUUID().toString()));
        }
        return baskets;
    }

    private String filled(String variant) throws IOException {
        String id = storefront.post("/carts", Map.of()).path("id").asText();
        String path = "/carts/" + id;
        storefront.post(path + "/lines", Map.of("variantId", variant, "quantity", 1));
        JsonNode cart = storefront.put(path + "/address", ADDRESS);
        Map<String, String> shipping = new HashMap<>();
        for (JsonNode group : cart.path("groups")) {
            shipping.put(
                    group.path("store").path("slug").asText(),
                    group.path("shippingOptions").path(0).path("id").asText());
        }
        storefront.put(path + "/shipping", shipping);
        return id;
    }
}
