package org.emporion.demo.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.emporion.demo.DemoPeople;
import org.emporion.demo.DemoPeople.Customer;
import org.emporion.demo.DemoPurchase;
import org.emporion.demo.DemoPurchase.Part;

/** Makes the demo's purchases that were not made yet, and leads every store's part to where it shall end. */
final class OrderHistory {

    private final Function<String, Api> inStore;
    private final Shopping shopping;
    private final Map<String, Customer> customers;
    private final Tally tally;
    private final Map<String, List<JsonNode>> orders = new HashMap<>();

    OrderHistory(Function<String, Api> inStore, Shopping shopping, DemoPeople people, Tally tally) {
        this.inStore = inStore;
        this.shopping = shopping;
        this.customers = people.customers();
        this.tally = tally;
    }

    void make(List<DemoPurchase> purchases) {
        Map<String, Integer> seen = new HashMap<>();
        for (DemoPurchase purchase : purchases) {
            Customer customer = customers.get(purchase.customer());
            String store = purchase.parts().get(0).store();
            int nth = seen.merge(store + customer.name(), 1, Integer::sum);
            if (of(store, customer).size() < nth) {
                shopping.buy(purchase, customer);
                purchase.parts().forEach(part -> orders.remove(part.store()));
            }
            purchase.parts().stream()
                    .skip(1)
                    .forEach(part -> seen.merge(part.store() + customer.name(), 1, Integer::sum));
        }
        tally.say(purchases.size() + " purchases made");
    }

    void lead(List<DemoPurchase> purchases) {
        Map<String, Integer> seen = new HashMap<>();
        for (DemoPurchase purchase : purchases) {
            Customer customer = customers.get(purchase.customer());
            for (Part part : purchase.parts()) {
                int nth = seen.merge(part.store() + customer.name(), 1, Integer::sum);
                JsonNode order = of(part.store(), customer).get(nth - 1);
                new Fulfilling(inStore.apply(part.store())).lead(order, part.becomes());
            }
        }
        tally.say("their orders are accepted, shipped, delivered or refused");
    }

    /** The customer's orders at that store, the oldest first. */
    private List<JsonNode> of(String store, Customer customer) {
        return orders.computeIfAbsent(store, this::all).stream()
                .filter(order -> order.path("shipTo").path("name").asText().equals(customer.name()))
                .sorted((a, b) ->
                        a.path("placedAt").asText().compareTo(b.path("placedAt").asText()))
                .toList();
    }

    private List<JsonNode> all(String store) {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonNode answer = inStore.apply(store).get("/orders?size=100&page=" + page);
            answer.path("items").forEach(all::add);
            if (page * 100 >= answer.path("total").asInt()) {
                return all;
            }
        }
    }
}
