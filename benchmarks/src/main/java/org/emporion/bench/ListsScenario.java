package org.emporion.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.emporion.bench.load.Wire;
import org.emporion.bench.load.Work;

/** The lists of the seller portal as pages, in one store with 10,000 products; the store is closed again afterwards. */
final class ListsScenario implements Scenario {
    private static final int PRODUCTS = 10_000;
    private static final int CLIENTS = 8;

    /** For each list, before any is measured: a page is so much code that it takes minutes until all of it is compiled. */
    private static final Duration WARMING = Duration.ofSeconds(20);

    private static final Aim AIM = Aim.p95(150);

    /** Every list as it opens first, and as it is narrowed down, sorted and paged. */
    private enum Look {
        PRODUCTS("/products/list?"),
        DEEP("/products/list?page=300&sort=title"),
        PRICES("/products/list?sort=-price&page=5"),
        FOUND("/products/list?q=linen+blue"),
        NARROWED("/products/list?category=home&priceFrom=20&priceTo=90&sort=title"),
        STOCK("/stock/list?"),
        ORDERS("/orders/list?"),
        SEARCH("/search/suggestions?q=linen");

        private final String address;

        Look(String address) {
            this.address = address;
        }

        String in(Shop shop) {
            return address + (address.endsWith("?") ? "" : "&") + "store=" + shop.slug();
        }
    }

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public void run(Mall mall, Report report) throws Exception {
        mall.withStore(report, PRODUCTS, "lists-" + System.nanoTime() % 1_000_000, shop -> measure(mall, report, shop));
    }

    private void measure(Mall mall, Report report, Shop shop) throws Exception {
        URI portal = URI.create(mall.stack().seller());
        List<String> sessions = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            sessions.add(LogIn.at(portal + Look.PRODUCTS.in(shop), shop.owner(), shop.owner()));
        }
        for (Look look : Look.values()) {
            mall.loop().warm(CLIENTS, Loads.WARM_REQUESTS, WARMING, asking(portal, look.in(shop), sessions));
        }
        for (Look look : Look.values()) {
            Work.Factory factory = asking(portal, look.in(shop), sessions);
            report.add(Line.of(name(), "GET " + look.address, mall.loop().run(CLIENTS, factory), AIM));
        }
    }

    private static Work.Factory asking(URI portal, String address, List<String> sessions) {
        return client -> asking(portal, portal.getPath() + address, sessions.get(client), client);
    }

    private static SearchScenario.Asking asking(URI portal, String path, String session, int client)
            throws IOException {
        byte[] request = Wire.request("GET", path, null, session);
        return new SearchScenario.Asking(portal.getPort(), List.of(List.of(request)), client);
    }
}
