package org.emporion.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emporion.bench.Shop.Article;
import org.emporion.stack.StackAddresses;

/** The promotions that run while they are measured: three of each store, two of the platform and one by a code. */
final class Giveaways {
    /** Whatever becomes of the run, they are over by then. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final String PREFIX = "Bench";

    private final StackAddresses stack;
    private final String mark = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
    private final List<Made> made = new ArrayList<>();

    /** @param shop of the store that gives it; null for the platform */
    private record Made(Shop shop, String id) {}

    Giveaways(StackAddresses stack) {
        this.stack = stack;
    }

    /** @param oneOfEach an article of each store */
    void start(Map<Shop, Article> oneOfEach) throws IOException {
        for (Map.Entry<Shop, Article> each : oneOfEach.entrySet()) {
            Shop shop = each.getKey();
            give(
                    shop,
                    PREFIX + ": a tenth off",
                    percent(10),
                    Map.of("goods", Map.of("categories", List.of(category(shop, each.getValue())))));
            give(shop, PREFIX + ": three for two", Map.of("kind", "TAKE_FOR_PAY", "taken", 3, "paid", 2), Map.of());
            give(
                    shop,
                    PREFIX + ": free delivery",
                    Map.of("kind", "FREE_SHIPPING"),
                    Map.of("threshold", euros("20.00")));
        }
        give(null, PREFIX + ": the platform's share", percent(5), Map.of());
        give(null, PREFIX + ": three euros", amount("3.00"), Map.of("threshold", euros("30.00")));
        give(null, PREFIX + ": by a code", amount("2.00"), Map.of("code", code()));
    }

    /** What buyers type in for one of them. */
    String code() {
        return "BENCH-" + mark;
    }

    /** Stops what a run that was broken off left running. */
    void stopLeftovers(Collection<Shop> shops) throws IOException {
        List<Shop> givers = new ArrayList<>(shops);
        givers.add(null);
        for (Shop shop : givers) {
            for (JsonNode each : giver(shop)
                    .get("/promotions?state=RUNNING&size=100&q=" + PREFIX)
                    .path("items")) {
                giver(shop).post("/promotions/" + each.path("id").asText() + "/stop", Map.of());
            }
        }
    }

    void stop() throws IOException {
        for (Made each : made) {
            giver(each.shop()).post("/promotions/" + each.id() + "/stop", Map.of());
        }
        made.clear();
    }

    private void give(Shop shop, String name, Map<String, Object> gives, Map<String, Object> more) throws IOException {
        Map<String, Object> promotion = new HashMap<>(more);
        promotion.put("name", name);
        promotion.put("gives", gives);
        promotion.put("endsAt", Instant.now().plus(LONGEST).toString());
        JsonNode answer = giver(shop).post("/promotions", promotion);
        made.add(new Made(shop, answer.path("id").asText()));
    }

    private Rest giver(Shop shop) throws IOException {
        return shop == null
                ? Rest.at(stack.admin() + "/api/v1").as(new Accounts(stack).token("admin", "admin"))
                : shop.api(stack);
    }

    private String category(Shop shop, Article article) throws IOException {
        JsonNode path = shop.api(stack).get("/products/" + article.id()).path("category");
        return path.path(path.size() - 1).path("code").asText();
    }

    private static Map<String, Object> percent(int percent) {
        return Map.of("kind", "PERCENT", "percent", percent);
    }

    private static Map<String, Object> amount(String amount) {
        return Map.of("kind", "AMOUNT", "amount", euros(amount));
    }

    private static Map<String, Object> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
