package org.emporion.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.emporion.bench.Shop.Article;
import org.emporion.bench.load.ClosedLoop;
import org.emporion.bench.load.Figures;
import org.emporion.bench.load.Work;
import org.emporion.stack.StackFailure;

/**
 * Whole purchases from two stores over REST, as a client without a browser makes them: a cart, two lines, the address, the
 * delivery, the payment; step by step, and with a cart that is made of all that at once. Promotions run and taxes are worked out
 * meanwhile. What follows a purchase without the buyer waiting for it (capture, messages of the provider, mails) is waited for
 * and counted.
 */
final class PurchaseScenario implements Scenario {
    private static final int STORES = 2;
    private static final int EACH = 20;
    private static final int CLIENTS = 8;
    private static final int PURCHASES = 1_200;
    private static final Duration WARMING = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final long PATIENCE_NS = 120_000_000_000L;

    @Override
    public String name() {
        return "purchase";
    }

    @Override
    public void run(Mall mall, Report report) throws Exception {
        if (mall.shops().size() < STORES) {
            throw new StackFailure("purchases from " + STORES + " stores need as many stores");
        }
        List<Shop> shops = mall.shops().subList(0, STORES);
        List<List<Article>> goods = new ArrayList<>();
        for (Shop shop : shops) {
            goods.add(shop.articles(mall.stack(), EACH));
            OrderScenario.stockUp(mall, goods.get(goods.size() - 1));
        }
        Giveaways given = new Giveaways(mall.stack());
        given.stopLeftovers(shops);
        try {
            given.start(Map.of(
                    shops.get(0),
                    goods.get(0).get(0),
                    shops.get(1),
                    goods.get(1).get(0)));
            measure(mall, report, goods);
        } finally {
            given.stop();
        }
    }

    private void measure(Mall mall, Report report, List<List<Article>> goods) throws Exception {
        Purchase.Goods wanted = new Purchase.Goods(goods, delivery(mall, goods));
        int port = URI.create(mall.stack().storefront()).getPort();
        measure(mall, report, "in six requests", client -> new Purchase(port, wanted, Purchase::cartInSteps));
        measure(mall, report, "in two requests", client -> new Purchase(port, wanted, Purchase::cartAtOnce));
    }

    private void measure(Mall mall, Report report, String how, Work.Factory buying) throws Exception {
        mall.loop().warm(CLIENTS, Integer.MAX_VALUE, WARMING, buying);
        awaitNothingLeftToDo(mall);
        Effort began = Effort.until(mall);
        LockSupport.parkNanos(IDLE.toNanos());
        Effort start = Effort.until(mall);
        Figures figures = new ClosedLoop(Duration.ZERO, LONGEST).count(CLIENTS, PURCHASES / CLIENTS, buying);
        awaitNothingLeftToDo(mall);
        Effort spent = Effort.until(mall).since(start).without(start.since(began));
        report.add(Line.of(name(), "from two stores " + how + ", provider included", figures, null));
        report.add(Line.value(name(), how, figures.perSecond(), "a second", Aim.atLeast(110)));
        tell(report, how, spent, figures.requests());
    }

    private void tell(Report report, String how, Effort spent, long purchases) {
        spent.database()
                .forEach((what, count) -> report.add(Line.value(
                        name(),
                        how + ": " + what,
                        count / purchases,
                        what,
                        what.equals("transactions") ? Aim.atMost(10) : null)));
        spent.processor()
                .forEach((server, millis) -> report.add(
                        Line.value(name(), how + ": processor time of " + server, millis / purchases, "ms", null)));
        if (!spent.processor().isEmpty()) {
            double all = spent.processor().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            report.add(Line.value(
                    name(), how + ": processor time without the provider", all / purchases, "ms", Aim.atMost(35)));
        }
    }

    /** The choice of delivery of both stores, which is the same for every cart. */
    private static String delivery(Mall mall, List<List<Article>> goods) throws IOException {
        Map<String, Integer> units = new LinkedHashMap<>();
        goods.forEach(each -> units.put(each.get(0).variantId(), 1));
        String cart = new Baskets(mall.stack()).filled(units);
        List<String> chosen = new ArrayList<>();
        for (JsonNode group : Rest.at(mall.stack().storefront() + "/api/v1")
                .get("/carts/" + cart)
                .path("groups")) {
            chosen.add('"' + group.path("store").path("slug").asText() + "\": \""
                    + group.path("chosenShipping").asText() + '"');
        }
        return "{" + String.join(", ", chosen) + "}";
    }

    /** Captures, messages and mails that purchases have asked for. */
    private static void awaitNothingLeftToDo(Mall mall) throws IOException {
        Patience.until("what follows the purchases", PATIENCE_NS, () -> {
            try {
                return Effort.due(mall) == 0;
            } catch (SQLException notNow) {
                throw new IOException(notNow);
            }
        });
    }
}
