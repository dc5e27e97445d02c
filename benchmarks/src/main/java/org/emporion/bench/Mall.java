package org.emporion.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.emporion.bench.Shop.Article;
import org.emporion.bench.load.ClosedLoop;
import org.emporion.demo.bulk.MarketplaceGenerator;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.StackFailure;
import org.emporion.stack.StackSettings;
import org.emporion.stack.server.ServerProcess;

/** The marketplace that is measured: stores with products, loaded once through the seller API and kept. */
final class Mall {
    private static final long SEED = 42;
    private static final long PATIENCE_NS = 900_000_000_000L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String KNOWN = "bench/shops.json";

    private final StackAddresses stack;
    private final Path data;
    private final Path folder;
    private final ClosedLoop loop;
    private final List<Shop> shops;
    private final Supplier<Map<String, ServerProcess>> servers;

    private Mall(
            StackAddresses stack,
            Path data,
            ClosedLoop loop,
            List<Shop> shops,
            Supplier<Map<String, ServerProcess>> servers) {
        this.stack = stack;
        this.data = data;
        this.loop = loop;
        this.folder = data.resolve("bench");
        this.shops = shops;
        this.servers = servers;
    }

    /** Whether it was loaded before. */
    static boolean isKnown(StackSettings settings) {
        return Files.exists(settings.data().resolve(KNOWN));
    }

    /** The one that was loaded before, or a new one. */
    static Mall ready(
            StackSettings settings, BenchOptions size, Report report, Supplier<Map<String, ServerProcess>> servers)
            throws IOException {
        StackAddresses stack = settings.addresses();
        Path data = settings.data();
        ClosedLoop loop = Loads.loop(size.seconds());
        Path known = data.resolve(KNOWN);
        if (Files.exists(known)) {
            List<Shop> shops = JSON.readValue(known.toFile(), new TypeReference<List<Shop>>() {});
            Mall mall = new Mall(stack, data, loop, shops, servers);
            Patience.until("a first search", PATIENCE_NS, () -> mall.searchable() >= 0);
            if (mall.searchable() >= size.products()) {
                return mall;
            }
        }
        Mall mall = new Mall(stack, data, loop, new ArrayList<>(), servers);
        mall.shops.addAll(mall.open(size.stores(), Long.toString(System.nanoTime() % 100_000)));
        report.add(mall.load("load", mall.shops, size.productsEach(), null));
        Files.createDirectories(known.getParent());
        JSON.writeValue(known.toFile(), mall.shops);
        return mall;
    }

    StackAddresses stack() {
        return stack;
    }

    /** The stack's folder. */
    Path data() {
        return data;
    }

    /** The servers that run; none where another process has started them. */
    Map<String, ServerProcess> servers() {
        return servers.get();
    }

    /** The load driver. */
    ClosedLoop loop() {
        return loop;
    }

    List<Shop> shops() {
        return shops;
    }

    /** The store that sells it. */
    Shop shop(Article article) {
        return shops.stream()
                .filter(shop -> shop.slug().equals(article.shop()))
                .findFirst()
                .orElseThrow();
    }

    /** Some products of every store. */
    List<Article> articles(int each) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Shop shop : shops) {
            articles.addAll(shop.articles(stack, each));
        }
        return articles;
    }

    /** Loads the same products into new stores, and closes these stores again. */
    void loadForNow(Report report, int stores, int productsEach, String mark) throws IOException {
        long before = searchable();
        List<Shop> opened = open(stores, mark);
        report.add(load("import", opened, productsEach, Aim.atLeast(500)));
        for (Shop shop : opened) {
            shop.suspend(stack);
        }
        Patience.until("the index without the closed stores", PATIENCE_NS, () -> searchable() <= before);
    }

    /** What is done with a store. */
    @FunctionalInterface
    interface Use {
        void of(Shop shop) throws Exception;
    }

    /** Loads products into a new store, and closes it again after it was used. */
    void withStore(Report report, int products, String mark, Use use) throws Exception {
        long before = searchable();
        List<Shop> opened = open(1, mark);
        report.add(load("load", opened, products, null));
        try {
            use.of(opened.get(0));
        } finally {
            opened.get(0).suspend(stack);
        }
        Patience.until("the index without the closed store", PATIENCE_NS, () -> searchable() <= before);
    }

    private List<Shop> open(int stores, String mark) throws IOException {
        List<Shop> opened = new ArrayList<>();
        for (int i = 1; i <= stores; i++) {
            opened.add(Shop.open(stack, String.format("bench-%s-%02d", mark, i)));
        }
        return opened;
    }

    /** Imports a file into each, and waits until search has all of it. */
    private Line load(String scenario, List<Shop> opened, int productsEach, Aim aim) throws IOException {
        List<Path> files = new MarketplaceGenerator(SEED).write(folder.resolve("files"), opened.size(), productsEach);
        long before = searchable();
        long began = System.nanoTime();
        Map<Shop, String> jobs = new LinkedHashMap<>();
        for (int i = 0; i < opened.size(); i++) {
            jobs.put(opened.get(i), opened.get(i).upload(stack, files.get(i)));
        }
        for (Map.Entry<Shop, String> job : jobs.entrySet()) {
            awaitDone(job.getKey(), job.getValue(), productsEach);
        }
        int total = opened.size() * productsEach;
        Patience.until("the index has all products", PATIENCE_NS, () -> searchable() >= before + total);
        double seconds = (System.nanoTime() - began) / 1e9;
        String what = total + " products into " + opened.size() + " stores, searchable";
        return Line.value(scenario, what, total / seconds, "products/s", aim);
    }

    private void awaitDone(Shop shop, String job, int products) throws IOException {
        Patience.until("import of " + shop.slug(), PATIENCE_NS, () -> {
            JsonNode now = shop.api(stack).get("/imports/" + job);
            boolean ended = Set.of("DONE", "FAILED").contains(now.path("status").asText());
            if (ended && now.path("products").path("created").asInt() != products) {
                throw new StackFailure("The import into " + shop.slug() + " went wrong: " + now);
            }
            return ended;
        });
    }

    private long searchable() throws IOException {
        return Rest.at(stack.storefront() + "/api/v1")
                .get("/search?size=1")
                .path("total")
                .asLong();
    }
}
