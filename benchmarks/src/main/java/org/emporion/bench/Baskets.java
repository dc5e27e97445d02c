package org.emporion.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.bench.load.Wire;
import org.emporion.stack.StackAddresses;

/** Carts that are filled, addressed and shipped, so that only the checkout is left to be measured. */
final class Baskets {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> ADDRESS = Map.of(
            "name", "Kim Buyer", "line1", "Lange Gasse 7", "city", "Leipzig", "postalCode", "04103", "country", "DE");

    private final Rest storefront;

    Baskets(StackAddresses stack) {
        this.storefront = Rest.at(stack.storefront() + "/api/v1");
    }

    /** What a buyer with this address sends to pay. */
    static String payment(String email) {
        return "{\"email\": \"" + email + "\", \"payment\": {\"method\": \"sandbox\", \"token\": \"tok_approve\"}}";
    }

    /** Where everything goes, as a request says it. */
    static String address() {
        return JSON.valueToTree(ADDRESS).toString();
    }

    /** A cart that only has to be paid for. */
    record Basket(String cart, String key) {

        /** Every one is another buyer, as what a buyer has bought today is counted at each purchase. */
        String email() {
            return "buyer-" + key + "@example.org";
        }

        byte[] checkout() {
            return Wire.request(
                    "POST", "/api/v1/carts/" + cart + "/checkout", payment(email()), "Idempotency-Key: " + key);
        }
    }

    /** So many carts, each with one unit of the next variant in turn. */
    List<Basket> fill(List<String> variants, int count) throws IOException {
        List<Basket> baskets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            baskets.add(new Basket(
                    filled(Map.of(variants.get(i % variants.size()), 1)),
                    UUID.randomUUID().toString()));
        }
        return baskets;
    }

    /** The id of a cart with so many units of these variants. */
    String filled(Map<String, Integer> units) throws IOException {
        List<Map<String, Object>> lines = units.entrySet().stream()
                .map(line -> Map.<String, Object>of("variantId", line.getKey(), "quantity", line.getValue()))
                .toList();
        return storefront
                .post("/carts", Map.of("lines", lines, "address", ADDRESS))
                .path("id")
                .asText();
    }
}
