package org.emporion.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.emporion.bench.load.Figures;
import org.emporion.bench.load.Wire;
import org.emporion.bench.load.Work;

/** Searches as buyers type them, against the very requests that these make the storefront send to Elasticsearch. */
final class SearchScenario implements Scenario {
    private static final List<String> FIRST = List.of(
            "mug",
            "bowl",
            "knife",
            "lamp",
            "chair",
            "blanket",
            "cushion",
            "dress",
            "sweater",
            "boot",
            "backpack",
            "wallet",
            "earrings",
            "ring",
            "soap",
            "candle",
            "tea",
            "coffee",
            "puzzle",
            "tent",
            "flask",
            "bike",
            "notebook",
            "pen",
            "headphones",
            "speaker");
    private static final List<String> SECOND =
            List.of("", "classic ", "slim ", "nordic ", "rustic ", "light ", "heritage ", "studio ");
    private static final List<String> MORE = List.of(
            "",
            "&inStock=true",
            "&sort=price",
            "&sort=-price",
            "&sort=newest",
            "&maxPrice=80",
            "&minPrice=30",
            "&option.Colour=Blue");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void run(Mall mall, Report report) throws Exception {
        List<String> queries = queries();
        List<List<String>> sent = new SentSearches(mall.stack(), mall.data()).by(queries);
        int storefront = URI.create(mall.stack().storefront()).getPort();
        int elastic = URI.create(mall.stack().search()).getPort();
        List<List<byte[]>> ours =
                queries.stream().map(q -> List.of(Wire.request("GET", q, null))).toList();
        List<List<byte[]>> theirs = sent.stream().map(SearchScenario::straight).toList();
        Loads.warm(mall.loop(), client -> new Asking(storefront, ours, client));
        for (int clients : Loads.CLIENTS) {
            new SentSearches(mall.stack(), mall.data()).forgetCached();
            Figures limit = mall.loop().run(clients, client -> new Asking(elastic, theirs, client));
            new SentSearches(mall.stack(), mall.data()).forgetCached();
            Figures found = mall.loop().run(clients, client -> new Asking(storefront, ours, client));
            report.add(Line.of(name(), "the same straight to Elasticsearch", limit, null));
            report.add(Line.compared(name(), "GET /search", found, limit, Aim.ratio(0.6)));
        }
    }

    private static List<byte[]> straight(List<String> bodies) {
        return bodies.stream()
                .map(body -> Wire.request("POST", SentSearches.PATH, body))
                .toList();
    }

    /** All different, so that caches of answers do not help; in the same order at every run. */
    static List<String> queries() {
        List<String> queries = new ArrayList<>();
        for (String first : FIRST) {
            for (String second : SECOND) {
                for (String more : MORE) {
                    for (int page = 1; page <= 2; page++) {
                        queries.add("/api/v1/search?q=" + Rest.escaped(second + first) + more + "&page=" + page);
                    }
                }
            }
        }
        Collections.shuffle(queries, new Random(11));
        return queries;
    }

    /** A client that goes through the requests, each client from another place. */
    static final class Asking implements Work {
        private static final int SPREAD = 101;

        private final Wire wire;
        private final List<List<byte[]>> requests;
        private int next;

        Asking(int port, List<List<byte[]>> requests, int client) {
            this.wire = new Wire(port);
            this.requests = requests;
            this.next = client * SPREAD;
        }

        @Override
        public void once() throws IOException {
            for (byte[] request : requests.get(next++ % requests.size())) {
                wire.send(request, 200);
            }
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
