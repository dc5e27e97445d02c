package org.emporion.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.emporion.bench.Shop.Article;
import org.emporion.bench.load.Figures;
import org.emporion.bench.load.Wire;

/** How long after a price change is answered a search shows the new price: when nothing else happens, and amid 50 changes a second. */
final class FreshnessScenario implements Scenario {
    private static final int SAMPLES = 100;
    private static final int CHANGES_PER_SECOND = 50;
    private static final long LONGEST_NS = 30_000_000_000L;
    private static final long BETWEEN_NS = 100_000_000;
    private static final long ASK_EVERY_NS = 2_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicInteger price = new AtomicInteger(1_000 + (int) (System.nanoTime() % 500_000));

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public void run(Mall mall, Report report) throws Exception {
        List<Article> articles = mall.articles(4);
        report.add(line("commit to searchable, idle", sampled(mall, articles), Aim.p95(150)));
        ScheduledExecutorService changes = Executors.newScheduledThreadPool(8);
        AtomicInteger made = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        long began = System.nanoTime();
        try {
            changes.scheduleAtFixedRate(
                    () -> changes.execute(() -> changeAny(mall, articles, made, failed)),
                    0,
                    1_000_000 / CHANGES_PER_SECOND,
                    TimeUnit.MICROSECONDS);
            report.add(line("commit to searchable, amid 50 changes/s", sampled(mall, articles), Aim.p95(1000)));
        } finally {
            changes.shutdownNow();
        }
        double rate = made.get() / ((System.nanoTime() - began) / 1e9);
        report.add(Line.value(
                name(), "changes that were made meanwhile", rate, "changes/s", Aim.atLeast(CHANGES_PER_SECOND * 0.95)));
        if (failed.get() > 0) {
            report.add(Line.value(name(), "changes that failed meanwhile", failed.get(), "changes", Aim.exactly(0)));
        }
    }

    private Line line(String what, Figures figures, Aim aim) {
        return Line.of(name(), what, figures, aim);
    }

    /** Changes one price after the other and waits for each. */
    private Figures sampled(Mall mall, List<Article> articles) throws IOException {
        List<Long> times = new ArrayList<>();
        long began = System.nanoTime();
        try (Wire search = new Wire(URI.create(mall.stack().storefront()).getPort())) {
            for (int i = 0; i < SAMPLES; i++) {
                Article article = articles.get(i * 2 % articles.size());
                String amount = change(mall, article);
                long committed = System.nanoTime();
                awaitPrice(search, article, amount, committed);
                times.add(System.nanoTime() - committed);
                LockSupport.parkNanos(BETWEEN_NS);
            }
        }
        long[] nanos = times.stream().mapToLong(Long::longValue).toArray();
        return Figures.ofSamples(1, nanos, (System.nanoTime() - began) / 1e9);
    }

    private void changeAny(Mall mall, List<Article> articles, AtomicInteger made, AtomicInteger failed) {
        try {
            change(mall, articles.get((made.get() * 2 + 1) % articles.size()));
            made.incrementAndGet();
        } catch (IOException e) {
            failed.incrementAndGet();
        }
    }

    private String change(Mall mall, Article article) throws IOException {
        int cents = price.incrementAndGet();
        String amount = cents / 100 + "." + cents / 10 % 10 + cents % 10;
        Map<String, Object> item = Map.of("sku", article.sku(), "price", Map.of("amount", amount, "currency", "EUR"));
        mall.shop(article).api(mall.stack()).put("/prices", Map.of("items", List.of(item)));
        return amount;
    }

    private void awaitPrice(Wire search, Article article, String amount, long since) throws IOException {
        byte[] question = Wire.request(
                "GET",
                "/api/v1/search?size=100&store=" + article.shop() + "&q=" + Rest.escaped(article.title()) + "&minPrice="
                        + amount + "&maxPrice=" + amount,
                null);
        while (!JSON.readTree(search.send(question, 200).body())
                .path("items")
                .findValuesAsText("productId")
                .contains(article.id())) {
            if (System.nanoTime() - since > LONGEST_NS) {
                throw new IOException("the price of " + article.title() + " never became searchable");
            }
            LockSupport.parkNanos(ASK_EVERY_NS);
        }
    }
}
