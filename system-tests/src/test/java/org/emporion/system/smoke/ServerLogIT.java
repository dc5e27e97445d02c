package org.emporion.system.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.emporion.stack.Application;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** What the servers write about their requests, a line of JSON for each and nothing more about refusals, and their figures. */
class ServerLogIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Store store = Given.aSellerWithAnOpenStore();

    @Test
    void aRequestIsALineThatSaysWhoAskedForWhatInWhichStore() {
        String id = "log-" + Names.unique();
        Answer asked = store.asOwner().with("X-Request-Id", id).get("/products").mustBe(200);
        assertThat(asked.header("X-Request-Id")).isEqualTo(id);

        JsonNode line = line(Application.SELLER_PORTAL, id);

        assertThat(line.path("level").asText()).isEqualTo("INFO");
        assertThat(OffsetDateTime.parse(
                        line.path("time").asText(), DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX")))
                .isAfter(OffsetDateTime.now().minusMinutes(5));
        assertThat(line.path("method").asText()).isEqualTo("GET");
        assertThat(line.path("path").asText()).isEqualTo("/seller/api/v1/products");
        assertThat(line.path("status").asInt()).isEqualTo(200);
        assertThat(line.path("store").asText()).isEqualTo(store.slug());
        assertThat(line.path("user").asText()).isEqualTo(store.owner().subject());
        assertThat(line.path("durationMs").isNumber()).isTrue();
        assertThat(line.toString()).doesNotContain(store.owner().email());
    }

    @Test
    void aRefusalIsItsStatusAndNoFaultOfTheServer() throws IOException {
        String id = "refused-" + Names.unique();
        Api seller = store.api().with("X-Request-Id", id);
        Stack.sellers().with("X-Request-Id", id).get("/products").mustBe(401);
        seller.get("/products/00000000-0000-7000-8000-000000000000").mustBe(404);
        seller.post("/products", Map.of("title", "")).mustBe(422);
        seller.get("/team").mustBe(403);
        Api admin = Stack.admins().with("X-Request-Id", id);
        admin.post("/tenants/" + store.tenantId() + "/approve").mustBe(409);
        admin.get("/tenants/00000000-0000-7000-8000-000000000000").mustBe(404);
        Api shop = Stack.buyers().with("X-Request-Id", id);
        shop.get("/stores/nobody-is-here").mustBe(404);
        shop.post(Given.anEmptyCart().path() + "/checkout", Map.of()).mustBe(400);
        shop.with("Accept", "a/b;q=x").get("/categories").mustBe(400);
        String nowhere = "nowhere-" + Names.unique();
        Api.at(Stack.addresses().storefront()).get("/" + nowhere).mustBe(404);

        for (Application application : Application.values()) {
            Path logs = Stack.logs(application);
            assertThat(Files.readString(logs.resolve("messages.log")).lines())
                    .allSatisfy(line -> assertThat(line).startsWith("{"))
                    .noneMatch(line -> line.contains(id) && line.contains("ibm_stackTrace"))
                    .noneMatch(line -> line.contains(nowhere) && line.contains("SRVE0190E"));
            if (Files.exists(logs.resolve("ffdc"))) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(logs.resolve("ffdc"), "ffdc*")) {
                    assertThat(files).allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContain("Exception = org.emporion.kernel"));
                }
            }
        }
    }

    @Test
    void whatSomebodyMadeUpMakesNoSeriesOfFigures() {
        String seller = Stack.addresses().seller();
        String server = seller.replace("/seller", "");
        for (String path : new String[] {"/api/v1/store", "/today/board", "/nowhere-at-all"}) {
            Api.at(seller).send("MADEUP", path, null, BodyPublishers.noBody()).mustBe(405);
            Api.at(seller).get(path + "/made-up-path");
        }

        assertThat(Api.at(server)
                        .with("Accept", "text/plain")
                        .get("/metrics")
                        .mustBe(200)
                        .text())
                .contains("http_server_request_duration_seconds")
                .doesNotContain("MADEUP", "made-up-path", "quantile");
    }

    @Test
    void whatIsBoughtAndWhatIsDeclinedIsCounted() {
        String shop = Stack.addresses().storefront();
        Listed mug = store.publishes("Mug", "19.90", 5);
        long placed = figure(shop, "emporion_purchases_placed_total");
        long minor = figure(shop, "emporion_purchases_placed_minor_total");
        long declined = figure(shop, "emporion_payments_declined_total");

        Given.aCartWith(mug).checkout("ann@example.com", "tok_decline").mustBeProblem(402, "PAYMENT_DECLINED");
        assertThat(figure(shop, "emporion_payments_declined_total")).isGreaterThan(declined);

        Given.aCartWith(mug).checkout("ann@example.com", "tok_approve").mustBe(201);
        assertThat(figure(shop, "emporion_purchases_placed_total")).isGreaterThan(placed);
        assertThat(figure(shop, "emporion_purchases_placed_minor_total")).isGreaterThanOrEqualTo(minor + 1990);
        assertThat(figure(Stack.addresses().seller(), "emporion_products_published_total"))
                .isPositive();
    }

    @Test
    void everyServerSaysHowMuchWaits() {
        for (String base : new String[] {
            Stack.addresses().storefront(),
            Stack.addresses().seller(),
            Stack.addresses().admin()
        }) {
            isKnown(base, "emporion_tasks_waiting");
            isKnown(base, "emporion_tasks_oldest_seconds");
            isKnown(base, "emporion_tasks_failing");
        }
        isKnown(Stack.addresses().admin(), "emporion_dead_letters");
        isKnown(Stack.addresses().admin(), "emporion_payments_overdue");
        isKnown(Stack.addresses().admin(), "emporion_stock_differences");
        isKnown(Stack.addresses().admin(), "emporion_refunds_overdue");
        isKnown(Stack.addresses().admin(), "emporion_fraud_reviews_open");
        isKnown(Stack.addresses().indexer(), "emporion_listings_behind");
        isKnown(Stack.addresses().indexer(), "emporion_listings_oldest_seconds");
    }

    private static void isKnown(String base, String gauge) {
        await(gauge + " of " + base)
                .atMost(Duration.ofSeconds(20))
                .until(() -> metrics(base).contains("\n" + gauge + "{") && figure(base, gauge) >= 0);
    }

    /** Whatever its labels; 0 when nothing was counted yet. */
    private static long figure(String base, String name) {
        return metrics(base)
                .lines()
                .filter(line -> line.startsWith(name + "{"))
                .mapToLong(line -> new BigDecimal(line.substring(line.lastIndexOf(' ') + 1)).longValue())
                .sum();
    }

    private static String metrics(String base) {
        return Api.at("http://" + URI.create(base).getAuthority())
                .with("Accept", "text/plain")
                .get("/metrics")
                .mustBe(200)
                .text();
    }

    private static JsonNode line(Application application, String requestId) {
        return await("a line about " + requestId)
                .atMost(Duration.ofSeconds(10))
                .until(() -> find(application, requestId), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<JsonNode> find(Application application, String requestId) throws IOException {
        String log = Files.readString(Stack.logs(application).resolve("messages.log"));
        return log.lines()
                .filter(line -> line.contains("\"" + requestId + "\"") && line.contains("durationMs"))
                .map(ServerLogIT::json)
                .findFirst();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
