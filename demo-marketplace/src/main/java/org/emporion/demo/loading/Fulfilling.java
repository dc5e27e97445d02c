package org.emporion.demo.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes one order of a store, step by step, from the state it is in to the one it shall end in. */
final class Fulfilling {

    private static final List<String> CARRIERS = List.of("DHL", "DPD", "GLS", "UPS");

    private final Api inStore;

    Fulfilling(Api inStore) {
        this.inStore = inStore;
    }

    void lead(JsonNode order, String goal) {
        JsonNode now = order;
        for (int step = 0; step < 8 && !now.path("status").asText().equals(goal); step++) {
            JsonNode next = step(now, goal);
            if (next == now) {
                return;
            }
            now = next;
        }
    }

    private JsonNode step(JsonNode order, String goal) {
        String path = "/orders/" + order.path("id").asText();
        return switch (order.path("status").asText()) {
            case "NEW" ->
                goal.equals("REFUSED")
                        ? inStore.post(
                                path + "/refuse", Map.of("reason", "The last piece broke in our hands. We are sorry."))
                        : inStore.post(path + "/accept", null);
            case "ACCEPTED" -> ship(path, order, goal.equals("PARTLY_SHIPPED"));
            case "PARTLY_SHIPPED" -> ship(path, order, false);
            case "SHIPPED" -> arrive(path, order);
            default -> order;
        };
    }

    private JsonNode ship(String path, JsonNode order, boolean onlyFirstLine) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (JsonNode line : order.path("lines")) {
            long open = line.path("quantity").asLong() - line.path("shipped").asLong();
            long packed = onlyFirstLine ? Math.min(1, open) : open;
            if (packed > 0 && !(onlyFirstLine && !lines.isEmpty())) {
                lines.add(Map.of("id", line.path("id").asText(), "quantity", packed));
            }
        }
        int turn = Math.floorMod(order.path("number").asText().hashCode(), 900_000_000);
        return inStore.post(
                path + "/parcels",
                Map.of(
                        "lines", lines,
                        "carrier", CARRIERS.get(turn % CARRIERS.size()),
                        "trackingNumber", String.format("00340%09d", turn)));
    }

    private JsonNode arrive(String path, JsonNode order) {
        JsonNode now = order;
        for (JsonNode parcel : order.path("parcels")) {
            if (!parcel.path("deliveredAt").isTextual()) {
                now = inStore.post(path + "/parcels/" + parcel.path("id").asText() + "/delivered", null);
            }
        }
        return now;
    }
}
