package org.emporion.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.emporion.bench.Shop.Article;
import org.emporion.bench.load.Figures;
import org.emporion.bench.load.Wire;

/**
 * 500 buyers at the same moment for one variant with 50 in stock. Each has one to four other lines of three stores with it, in an
 * order of its own, so that they meet at many SKUs. In the end all stock must add up.
 */
final class RushScenario implements Scenario {
    private static final int BUYERS = 500;
    private static final int UNITS = 50;
    private static final int STORES = 3;
    private static final int OTHERS = 5;
    private static final long SEED = 7;

    @Override
    public String name() {
        return "rush";
    }

    @Override
    public void run(Mall mall, Report report) throws Exception {
        Shop shop = mall.shops().get(0);
        List<String> others = others(mall);
        JsonNode product = onSale(mall, shop);
        String variant = product.path("variants").path(0).path("id").asText();
        List<byte[]> checkouts = checkouts(mall, variant, others);
        int port = URI.create(mall.stack().storefront()).getPort();
        AtomicInteger sold = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        Figures figures = mall.loop().count(BUYERS, 1, client -> {
            Wire wire = new Wire(port);
            return () -> {
                Wire.Reply reply = wire.send(checkouts.get(client));
                wire.close();
                if (reply.status() == 201) {
                    sold.incrementAndGet();
                } else if (reply.status() == 409 && reply.text().contains("OUT_OF_STOCK")) {
                    told.incrementAndGet();
                } else {
                    throw new IOException(reply.text());
                }
            };
        });
        report.add(Line.of(name(), BUYERS + " buyers, " + UNITS + " in stock", figures, null));
        report.add(Line.value(name(), "all answered within", figures.seconds(), "s", Aim.atMost(10)));
        report.add(Line.value(name(), "sold", sold.get(), "units", Aim.exactly(UNITS)));
        report.add(Line.value(name(), "told that it is gone", told.get(), "buyers", Aim.exactly(BUYERS - UNITS)));
        report.add(Line.value(name(), "stock that does not add up", Effort.differing(mall), "SKUs", Aim.exactly(0)));
    }

    /** Of which there is more than enough. */
    private static List<String> others(Mall mall) throws IOException {
        List<String> others = new ArrayList<>();
        for (Shop each : mall.shops().subList(0, Math.min(STORES, mall.shops().size()))) {
            List<Article> articles = each.articles(mall.stack(), OTHERS);
            OrderScenario.stockUp(mall, articles);
            articles.forEach(article -> others.add(article.variantId()));
        }
        return others;
    }

    private static List<byte[]> checkouts(Mall mall, String wanted, List<String> others) throws IOException {
        Random random = new Random(SEED);
        Baskets baskets = new Baskets(mall.stack());
        List<byte[]> checkouts = new ArrayList<>();
        for (int i = 0; i < BUYERS; i++) {
            Collections.shuffle(others, random);
            List<String> lines = new ArrayList<>(others.subList(0, 1 + random.nextInt(4)));
            lines.add(random.nextInt(lines.size() + 1), wanted);
            Map<String, Integer> units = new LinkedHashMap<>();
            lines.forEach(line -> units.put(line, 1));
            checkouts.add(
                    new Baskets.Basket(baskets.filled(units), UUID.randomUUID().toString()).checkout());
        }
        return checkouts;
    }

    private static JsonNode onSale(Mall mall, Shop shop) throws IOException {
        String mark = Long.toString(System.nanoTime(), 36);
        Map<String, Object> variant =
                Map.of("sku", "RUSH-" + mark, "price", Map.of("amount", "25.00", "currency", "EUR"), "onHand", UNITS);
        JsonNode product = shop.api(mall.stack())
                .post("/products", Map.of("title", "Rush " + mark, "category", "other", "variants", List.of(variant)));
        shop.api(mall.stack()).post("/products/" + product.path("id").asText() + "/publish", Map.of());
        return product;
    }
}
