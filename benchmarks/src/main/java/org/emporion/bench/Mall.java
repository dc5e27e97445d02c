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
import org.emporion.bench.Shop.Article;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.demo.bulk.MarketplaceGenerator;

/** The marketplace that is measured: 50 stores with 200 products each, loaded once through the seller API and kept. */
final class Mall {
    static final int STORES = 50;
    static final int PRODUCTS_EACH = 200;
    private static final long SEED = 42;
    private static final long PATIENCE_NS = 900_000_000_000L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StackAddresses stack;
    private final Path data;
    private final Path folder;
    private final List<Shop> shops;

    private Mall(StackAddresses stack, Path data, List<Shop> shops) {
        this.stack = stack;
        this.data = data;
        this.folder = data.resolve("bench");
        this.shops = shops;
    }

    /** The one that was loaded before, or a new one. */
    static Mall ready(StackAddresses stack, Path data, Report report) throws IOException {
        Path known = Files.createDirectories(data.resolve("bench")).resolve("shops.json");
        if (Files.exists(known)) {
            List<Shop> shops = JSON.readValue(known.toFile(), new TypeReference<List<Shop>>() {});
            Mall mall = new Mall(stack, data, shops);
            if (mall.searchable() >= STORES * PRODUCTS_EACH) {
                return mall;
            }
        }
        Mall mall = new Mall(stack, data, new ArrayList<>());
        report.add(mall.load("load", STORES, PRODUCTS_EACH, Long.toString(System.nanoTime() % 100_000)));
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

    /** Opens stores, imports a file into each, and waits until search has all of it. */
    Line load(String scenario, int stores, int productsEach, String mark) throws IOException {
        List<Path> files = new MarketplaceGenerator(SEED).write(folder.resolve("files"), stores, productsEach);
        List<Shop> opened = new ArrayList<>();
        for (int i = 1; i <= stores; i++) {
            opened.add(Shop.open(stack, String.format("bench-%s-%02d", mark, i)));
        }
        long before = searchable();
        long began = System.nanoTime();
        Map<Shop, String> jobs = new LinkedHashMap<>();
        for (int i = 0; i < stores; i++) {
            jobs.put(opened.get(i), opened.get(i).upload(stack, files.get(i)));
        }
        for (Map.Entry<Shop, String> job : jobs.entrySet()) {
            awaitDone(job.getKey(), job.getValue(), productsEach);
        }
        int total = stores * productsEach;
        Patience.until("the index has all products", PATIENCE_NS, () -> searchable() >= before + total);
        shops.addAll(opened);
        double seconds = (System.nanoTime() - began) / 1e9;
        return Line.value(
                scenario,
                total + " products into " + stores + " stores, searchable",
                total / seconds,
                "products/s",
                "500");
    }

    private void awaitDone(Shop shop, String job, int products) throws IOException {
        Patience.until("import of " + shop.slug(), PATIENCE_NS, () -> {
            JsonNode now = shop.api(stack).get("/imports/" + job);
            boolean ended = Set.of("DONE", "FAILED").contains(now.path("status").asText());
            if (ended && now.path("products").path("created").asInt() != products) {
                throw new IOException("the import into " + shop.slug() + " went wrong: " + now);
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
