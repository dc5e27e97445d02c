package org.emporion.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.emporion.bench.load.Figures;
import org.emporion.bench.load.Wire;

/** 200 buyers at the same moment for one variant with 50 in stock. */
final class RushScenario implements Scenario {
    private static final int BUYERS = 200;
    private static final int UNITS = 50;

    @Override
    public String name() {
        return "rush";
    }

    @Override
    public void run(Mall mall, Report report) throws Exception {
        Shop shop = mall.shops().get(0);
        JsonNode product = onSale(mall, shop);
        String variant = product.path("variants").path(0).path("id").asText();
        List<byte[]> checkouts = new Baskets(mall.stack())
                .fill(List.of(variant), BUYERS).stream()
                        .map(Baskets.Basket::checkout)
                        .toList();
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
