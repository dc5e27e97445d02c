package org.emporion.demo.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.emporion.demo.DemoFailure;
import org.emporion.demo.DemoPeople.Customer;
import org.emporion.demo.DemoPurchase;
import org.emporion.demo.DemoPurchase.Line;
import org.emporion.demo.DemoPurchase.Part;

/** Buys as a guest does: a cart over many stores, one address, one payment. */
final class Shopping {

    private final Api shop;

    Shopping(Api shop) {
        this.shop = shop;
    }

    void buy(DemoPurchase purchase, Customer customer) {
        buy(purchase, customer, "tok_approve");
    }

    /** @param card the test card that it is paid with */
    void buy(DemoPurchase purchase, Customer customer, String card) {
        String cart = "/carts/" + shop.post("/carts", null).path("id").asText();
        for (Part part : purchase.parts()) {
            for (Line line : part.lines()) {
                String variant = variant(part.store(), line, purchase.number());
                shop.post(cart + "/lines", Map.of("variantId", variant, "quantity", line.quantity()));
            }
        }
        shop.put(cart + "/shipping", fastestOrFirst(shop.put(cart + "/address", address(customer)), purchase));
        shop.with("Idempotency-Key", "demo-purchase-" + purchase.number())
                .post(
                        cart + "/checkout",
                        Map.of("email", customer.email(), "payment", Map.of("method", "sandbox", "token", card)));
    }

    /** One of the variants that are in stock, another one for another purchase. */
    private String variant(String store, Line line, int turn) {
        JsonNode product = shop.get("/stores/" + store + "/products/" + line.product());
        var inStock = StreamSupport.stream(product.path("variants").spliterator(), false)
                .filter(variant -> variant.path("available").asLong() >= line.quantity())
                .toList();
        if (inStock.isEmpty()) {
            throw new DemoFailure("The demo wants to buy " + line.product() + " and it is sold out.");
        }
        return inStock.get(turn % inStock.size()).path("id").asText();
    }

    private static Map<String, String> fastestOrFirst(JsonNode cart, DemoPurchase purchase) {
        Map<String, String> choices = new HashMap<>();
        for (JsonNode group : cart.path("groups")) {
            JsonNode options = group.path("shippingOptions");
            int choice = purchase.number() % 6 == 0 ? options.size() - 1 : 0;
            choices.put(
                    group.path("store").path("slug").asText(),
                    options.path(choice).path("id").asText());
        }
        return choices;
    }

    private static Map<String, String> address(Customer customer) {
        Map<String, String> address = new HashMap<>();
        address.put("name", customer.name());
        address.put("line1", customer.line1());
        address.put("line2", customer.line2());
        address.put("city", customer.city());
        address.put("region", customer.region());
        address.put("postalCode", customer.postalCode());
        address.put("country", customer.country());
        address.put("phone", customer.phone());
        address.values().removeIf(value -> value == null);
        return address;
    }
}
