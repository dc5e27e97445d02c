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
import org.emporion.bench.relevance.Document;
import org.emporion.demo.DemoCatalog;
import org.emporion.demo.DemoLoader;
import org.emporion.demo.DemoProduct;
import org.emporion.demo.DemoStore;
import org.emporion.stack.LocalStack;
import org.emporion.stack.Progress;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.StackFailure;
import org.emporion.stack.StackSettings;

/** The marketplace whose answers are judged: the demo, and a store for each file of sample products that lies beside the checkout. */
final class JudgedMarket {
    private static final String DEMO = "demo";
    private static final String FILES = "shared/data";
    private static final List<String> SETS = List.of("apparel", "bicycles", "home-and-garden", "jewelry");
    private static final long PATIENCE_NS = 600_000_000_000L;
    private static final int PAGE = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StackAddresses stack;
    private final Rest storefront;
    private final Map<String, Shop> shops;

    private JudgedMarket(StackAddresses stack, Map<String, Shop> shops) {
        this.stack = stack;
        this.storefront = Rest.at(stack.storefront() + "/api/v1");
        this.shops = shops;
    }

    /** Starts the stack; loads what is not there from an earlier run with the same files. */
    static JudgedMarket ready(StackSettings settings, LocalStack stack, Progress progress) throws IOException {
        Map<String, Path> files = files(settings.root().resolveSibling(FILES));
        Path known = settings.data().resolve("bench/judged.json");
        if (Files.exists(known)) {
            Map<String, Shop> shops = JSON.readValue(known.toFile(), new TypeReference<>() {});
            if (shops.keySet().equals(files.keySet())) {
                stack.start();
                return new JudgedMarket(stack.addresses(), shops).searchable();
            }
        }
        stack.startEmpty();
        new DemoLoader().load(stack.addresses().marketplace(), text -> progress.step(DEMO, text));
        Map<String, Shop> shops = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            shops.put(file.getKey(), imported(stack.addresses(), file.getKey(), file.getValue()));
        }
        Files.createDirectories(known.getParent());
        JSON.writeValue(known.toFile(), shops);
        return new JudgedMarket(stack.addresses(), shops).searchable();
    }

    /** Those that are there, by the name of their data set. */
    static Map<String, Path> files(Path folder) {
        Map<String, Path> files = new LinkedHashMap<>();
        for (String set : SETS) {
            Path file = folder.resolve("shopify-" + set + ".csv");
            if (Files.exists(file)) {
                files.put(set, file);
            }
        }
        return files;
    }

    /** The data sets that are not there. */
    List<String> lacking() {
        return SETS.stream().filter(set -> !shops.containsKey(set)).toList();
    }

    StackAddresses stack() {
        return stack;
    }

    /** The first hits of the storefront, each by its data set and handle. */
    List<String> search(String words, int size) throws IOException {
        return products(storefront.get("/search?size=" + size + "&q=" + Rest.escaped(words)));
    }

    /** Everything that is on sale. */
    List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        int page = 1;
        JsonNode found;
        do {
            found = storefront.get("/search?sort=newest&size=" + PAGE + "&page=" + page);
            for (JsonNode hit : found.path("items")) {
                String path = "/stores/" + hit.path("store").path("slug").asText() + "/products/"
                        + hit.path("slug").asText();
                documents.add(Document.of(product(hit), storefront.get(path)));
            }
        } while (page++ * PAGE < found.path("total").asInt());
        return documents;
    }

    private List<String> products(JsonNode found) {
        List<String> products = new ArrayList<>();
        found.path("items").forEach(hit -> products.add(product(hit)));
        return products;
    }

    private String product(JsonNode hit) {
        String store = hit.path("store").path("slug").asText();
        String set = shops.entrySet().stream()
                .filter(each -> each.getValue().slug().equals(store))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(DEMO);
        return set + "/" + hit.path("slug").asText();
    }

    /** Waits until the search has all that the stores have put on sale. */
    private JudgedMarket searchable() throws IOException {
        for (Shop shop : shops.values()) {
            awaitListed(shop.slug(), () -> shop.api(stack)
                    .get("/products?status=PUBLISHED&size=1")
                    .path("total")
                    .asLong());
        }
        for (DemoStore store : DemoCatalog.stores()) {
            long published =
                    store.products().stream().filter(DemoProduct::published).count();
            awaitListed(store.slug(), () -> published);
        }
        return this;
    }

    /** How much a store sells. */
    private interface Count {
        long get() throws IOException;
    }

    private void awaitListed(String store, Count published) throws IOException {
        Patience.until(
                "the index has all of " + store,
                PATIENCE_NS,
                () -> storefront
                                .get("/search?size=1&store=" + store)
                                .path("total")
                                .asLong()
                        >= published.get());
    }

    private static Shop imported(StackAddresses stack, String set, Path file) throws IOException {
        Shop shop = Shop.open(stack, "sample-" + set);
        String job = shop.upload(stack, file);
        Patience.until("import of " + set, PATIENCE_NS, () -> {
            JsonNode now = shop.api(stack).get("/imports/" + job);
            String status = now.path("status").asText();
            if (status.equals("FAILED")) {
                throw new StackFailure("The import of " + set + " went wrong: " + now);
            }
            return status.equals("DONE");
        });
        return shop;
    }
}
