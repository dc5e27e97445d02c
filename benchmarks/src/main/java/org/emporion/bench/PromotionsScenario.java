package org.emporion.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.bench.Shop.Article;
import org.emporion.bench.load.Figures;
import org.emporion.bench.load.Wire;
import org.emporion.bench.load.Work;
import org.emporion.stack.StackFailure;

/**
 * Reading carts and products while promotions run, against the same without any: first without, twice with, then without again,
 * so that a machine that becomes slower or faster meanwhile harms both alike.
 */
final class PromotionsScenario implements Scenario {
    private static final int STORES = 3;
    private static final int EACH = 20;
    private static final int CARTS = 40;
    private static final int REQUESTS = 2_000;
    private static final List<Integer> CLIENTS = List.of(1, 8);
    private static final double MOST = 1.10;

    @Override
    public String name() {
        return "promotions";
    }

    @Override
    public void run(Mall mall, Report report) throws Exception {
        if (mall.shops().size() < STORES) {
            throw new StackFailure("carts over " + STORES + " stores need as many stores");
        }
        Map<Shop, List<Article>> goods = goods(mall);
        List<String> plain = carts(mall, goods);
        List<String> reduced = carts(mall, goods);
        Asked without = new Asked(mall, requests(plain), products(goods));
        Asked with = new Asked(mall, requests(reduced), products(goods));
        without.warm(Loads.WARM_REQUESTS);
        Giveaways given = new Giveaways(mall.stack());
        given.stopLeftovers(goods.keySet());
        mustSave(mall, plain, false);
        without.turn(report, "without promotions");
        try {
            given.start(oneOfEach(goods));
            giveCode(mall, reduced, given.code());
            mustSave(mall, reduced, true);
            with.warm(REQUESTS);
            with.turn(report, "with promotions");
            with.turn(report, "with promotions");
        } finally {
            given.stop();
        }
        mustSave(mall, plain, false);
        without.turn(report, "without promotions");
        for (int clients : CLIENTS) {
            tell(report, "a cart", clients, with.carts.get(clients), without.carts.get(clients));
            tell(report, "a product", clients, with.products.get(clients), without.products.get(clients));
        }
    }

    private void tell(Report report, String what, int clients, List<Figures> with, List<Figures> without)
            throws IOException {
        String text = what + ", " + clients + (clients == 1 ? " client" : " clients");
        report.add(Line.value(
                name(), text, each(with) / each(without), "times as long with promotions", Aim.atMost(MOST)));
    }

    /** Seconds that a request took. */
    private static double each(List<Figures> turns) throws IOException {
        if (turns.stream().anyMatch(turn -> turn.failures() > 0)) {
            throw new IOException("requests failed, so that their time says nothing");
        }
        return turns.stream().mapToDouble(Figures::seconds).sum()
                / turns.stream().mapToLong(Figures::requests).sum();
    }

    private static Map<Shop, List<Article>> goods(Mall mall) throws IOException {
        Map<Shop, List<Article>> goods = new LinkedHashMap<>();
        for (Shop shop : mall.shops().subList(0, STORES)) {
            List<Article> articles = shop.articles(mall.stack(), EACH);
            OrderScenario.stockUp(mall, articles);
            goods.put(shop, articles);
        }
        return goods;
    }

    private static Map<Shop, Article> oneOfEach(Map<Shop, List<Article>> goods) {
        Map<Shop, Article> first = new LinkedHashMap<>();
        goods.forEach((shop, articles) -> first.put(shop, articles.get(0)));
        return first;
    }

    /** Two lines of the first and of the second store and one of the third; of each store's first three units. */
    private static List<String> carts(Mall mall, Map<Shop, List<Article>> goods) throws IOException {
        Baskets baskets = new Baskets(mall.stack());
        List<String> carts = new ArrayList<>();
        for (int i = 0; i < CARTS; i++) {
            Map<String, Integer> lines = new LinkedHashMap<>();
            for (List<Article> articles : goods.values()) {
                lines.put(articles.get(i % articles.size()).variantId(), 3);
                if (lines.size() < 5) {
                    lines.put(articles.get((i + 1) % articles.size()).variantId(), 1);
                }
            }
            carts.add(baskets.filled(lines));
        }
        return carts;
    }

    private static void giveCode(Mall mall, List<String> carts, String code) throws IOException {
        for (int i = 0; i < carts.size(); i += 2) {
            storefront(mall).post("/carts/" + carts.get(i) + "/codes", Map.of("code", code));
        }
    }

    /** That it is measured what is said to be. */
    private static void mustSave(Mall mall, List<String> carts, boolean something) throws IOException {
        JsonNode cart = storefront(mall).get("/carts/" + carts.get(0));
        int savings = cart.path("savings").size();
        if ((savings > 0) != something) {
            throw new IOException("a cart has " + savings + " savings: " + cart);
        }
    }

    private static Rest storefront(Mall mall) {
        return Rest.at(mall.stack().storefront() + "/api/v1");
    }

    private static List<List<byte[]>> requests(List<String> carts) {
        return carts.stream()
                .map(cart -> List.of(Wire.request("GET", "/api/v1/carts/" + cart, null)))
                .toList();
    }

    private static List<List<byte[]>> products(Map<Shop, List<Article>> goods) {
        return goods.values().stream()
                .flatMap(List::stream)
                .map(each -> "/api/v1/stores/" + each.shop() + "/products/" + each.slug())
                .map(path -> List.of(Wire.request("GET", path, null)))
                .toList();
    }

    /** What is asked with promotions or without, and what its turns took, by clients. */
    private static final class Asked {
        private final Mall mall;
        private final List<List<byte[]>> cartRequests;
        private final List<List<byte[]>> productRequests;
        private final Map<Integer, List<Figures>> carts = new LinkedHashMap<>();
        private final Map<Integer, List<Figures>> products = new LinkedHashMap<>();

        Asked(Mall mall, List<List<byte[]>> cartRequests, List<List<byte[]>> productRequests) {
            this.mall = mall;
            this.cartRequests = cartRequests;
            this.productRequests = productRequests;
        }

        void warm(int count) throws Exception {
            for (List<List<byte[]>> requests : List.of(cartRequests, productRequests)) {
                mall.loop().warm(Loads.WARMING_CLIENTS, count, Loads.WARMING, asking(requests));
            }
        }

        void turn(Report report, String how) throws Exception {
            for (int clients : CLIENTS) {
                report.add(Line.of("promotions", "carts " + how, ask(cartRequests, carts, clients), null));
                report.add(Line.of("promotions", "products " + how, ask(productRequests, products, clients), null));
            }
        }

        private Figures ask(List<List<byte[]>> requests, Map<Integer, List<Figures>> turns, int clients)
                throws Exception {
            Figures figures = mall.loop().count(clients, REQUESTS / clients, asking(requests));
            turns.computeIfAbsent(clients, none -> new ArrayList<>()).add(figures);
            return figures;
        }

        private Work.Factory asking(List<List<byte[]>> requests) {
            int port = URI.create(mall.stack().storefront()).getPort();
            return client -> new SearchScenario.Asking(port, requests, client);
        }
    }
}
