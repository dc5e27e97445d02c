package org.emporion.system.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emporion.system.files.ShopifyFile.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Given;
import org.emporion.system.client.Shape;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every oddity of a product file by itself, in files of our own. */
@BesideABrowser
class OddFilesIT {
    private Store store;

    @BeforeEach
    void openStore() {
        store = Given.aSellerWithAnOpenStore();
    }

    @Test
    void aGoodFileIsOnSaleWhenItsJobIsDone() {
        JsonNode job = store.imports(new ShopifyFile()
                .row(product("tea-pot", "Tea Pot", "POT-1"))
                .row(product("tea-cup", "Tea Cup", "CUP-1"), "Published", "false")
                .bytes());
        Shape.check(
                job,
                "{id: 'text', status: 'text', rows: 'int', warnings: 'any',"
                        + " products: {created: 'int', updated: 'int', rejected: 'int'}}",
                "job");
        assertCounts(job, 2, 0, 0);
        onSale("tea-pot").mustBe(200);
        onSale("tea-cup").mustBeProblem(404);
    }

    @Test
    void aSecondImportUpdatesInsteadOfDoubling() {
        Map<String, String> pot = product("tea-pot", "Tea Pot", "POT-1");
        store.imports(new ShopifyFile().row(pot).bytes());
        JsonNode again = store.imports(new ShopifyFile()
                .row(pot, "Title", "Better Tea Pot")
                .row(product("tea-cup", "Tea Cup", "CUP-1"))
                .bytes());
        assertCounts(again, 1, 1, 0);
        assertThat(again.path("changes")).hasSize(1);
        assertThat(again.path("changes").path(0).path("field").asText()).isEqualTo("title");
        assertThat(again.path("changes").path(0).path("products").asInt()).isEqualTo(1);
        JsonNode seen = onSale("tea-pot").mustBe(200).json();
        assertThat(seen.path("title").asText()).isEqualTo("Better Tea Pot");
        assertThat(seen.path("variants")).hasSize(1);
    }

    @Test
    void variantsStandInRowsOfTheirOwnAndPicturesInOthers() {
        JsonNode job = store.imports(new ShopifyFile()
                .row(product("shirt", "Shirt", "S-S"), "Option1 Name", "Size")
                .row(Map.of("Handle", "shirt", "Option1 Value", "M", "Variant SKU", "S-M", "Variant Price", "12.00"))
                .row(Map.of("Handle", "shirt", "Image Src", "http://127.0.0.1:1/nowhere.jpg"))
                .bytes());
        assertCounts(job, 1, 0, 0);
        JsonNode seen = onSale("shirt").mustBe(200).json();
        assertThat(seen.path("variants").findValuesAsText("sku")).containsExactly("S-S", "S-M");
        assertThat(seen.path("images")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoSuchFileFailsWithAReason() {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        return Stream.of(
                        Map.entry("empty", new byte[0]),
                        Map.entry("binary", noise),
                        Map.entry("a line of text", "hello there".getBytes(StandardCharsets.UTF_8)),
                        Map.entry("JSON", "{\"products\": []}".getBytes(StandardCharsets.UTF_8)),
                        Map.entry(
                                "no prices",
                                new ShopifyFile()
                                        .without("Variant Price")
                                        .row(product("a", "A", "A"))
                                        .bytes()),
                        Map.entry(
                                "no titles",
                                new ShopifyFile()
                                        .without("Title")
                                        .row(product("a", "A", "A"))
                                        .bytes()))
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    var answer = store.api()
                            .send(
                                    "POST",
                                    "/imports?format=shopify",
                                    "text/csv",
                                    BodyPublishers.ofByteArray(file.getValue()));
                    if (answer.status() == 422) {
                        answer.mustBeProblem(422);
                        return;
                    }
                    JsonNode job =
                            store.whenEnded(answer.mustBe(202).json().path("id").asText());
                    assertThat(job.path("status").asText()).isEqualTo("FAILED");
                    assertThat(job.toString()).contains("message").doesNotContain("Exception");
                }));
    }

    @TestFactory
    Stream<DynamicTest> umlautsSurviveTheUsualEncodings() {
        return Stream.of(
                        Map.entry(StandardCharsets.UTF_8, "Schöne Teekanne für Käthe"),
                        Map.entry(StandardCharsets.ISO_8859_1, "Schöne Teekanne für Käthe"),
                        Map.entry(Charset.forName("windows-1252"), "Schöne Teekanne – 20 € für Käthe"))
                .map(file -> DynamicTest.dynamicTest(file.getKey().name(), () -> {
                    String handle = "pot-" + file.getKey().name().toLowerCase(java.util.Locale.ROOT);
                    JsonNode job = store.imports(new ShopifyFile()
                            .row(product(handle, file.getValue(), handle))
                            .bytes(file.getKey()));
                    assertCounts(job, 1, 0, 0);
                    assertThat(onSale(handle).mustBe(200).json().path("title").asText())
                            .isEqualTo(file.getValue());
                }));
    }

    @Test
    void aByteOrderMarkAndBareLineFeedsAreTaken() {
        String text =
                new String(new ShopifyFile().row(product("pot", "Pot", "POT")).bytes(), StandardCharsets.UTF_8);
        assertCounts(store.imports(("\uFEFF" + text.replace("\r\n", "\n")).getBytes(StandardCharsets.UTF_8)), 1, 0, 0);
    }

    @Test
    void aBadRowIsReportedWithItsLineAndTheOthersAreImported() {
        JsonNode job = store.imports(new ShopifyFile()
                .row(product("good", "Good", "GOOD"))
                .row(product("dear", "Dear", "DEAR"), "Variant Price", "a lot")
                .row(product("cheap", "Cheap", "CHEAP"), "Variant Price", "-4.00")
                .row(product("nameless", "", "NAMELESS"))
                .row(product("twin", "Twin", "GOOD"))
                .row(product("long", "T".repeat(20_000), "LONG"))
                .line("wide,Wide" + ",x".repeat(200))
                .row(product("last", "Last", "LAST"))
                .bytes());
        assertThat(job.path("status").asText()).isEqualTo("DONE");
        onSale("good").mustBe(200);
        onSale("last").mustBe(200);
        onSale("cheap").mustBeProblem(404);
        assertThat(job.path("products").path("rejected").asInt()).isGreaterThanOrEqualTo(4);
        var errors = store.api()
                .with("Accept", "*/*")
                .get("/imports/" + job.path("id").asText() + "/errors.csv");
        assertThat(errors.mustBe(200).header("Content-Type")).startsWith("text/csv");
        assertThat(errors.text()).contains("dear", "cheap", "nameless", "twin", "wide");
    }

    @Test
    void aNegativeQuantityBecomesNoneWithAWarning() {
        JsonNode job = store.imports(new ShopifyFile()
                .row(product("pot", "Pot", "POT"), "Variant Inventory Qty", "-3")
                .bytes());
        assertCounts(job, 1, 0, 0);
        assertThat(job.path("warnings").toString()).isNotEqualTo("0").isNotEqualTo("[]");
        assertThat(onSale("pot")
                        .mustBe(200)
                        .json()
                        .path("variants")
                        .path(0)
                        .path("available")
                        .asInt())
                .isZero();
    }

    @Test
    void anUnknownTypeGoesToOtherAndScriptsAreWashedOut() {
        Map<String, String> pot = product("pot", "Pot", "POT");
        pot.put("Type", "Thingamabobs");
        pot.put("Body (HTML)", "<p>Good, \"really\"</p><script>steal()</script>");
        assertCounts(store.imports(new ShopifyFile().row(pot).bytes()), 1, 0, 0);
        JsonNode seen = onSale("pot").mustBe(200).json();
        assertThat(seen.path("category").toString()).contains("Other");
        assertThat(seen.path("description").asText()).contains("really").doesNotContain("steal");
    }

    @Test
    void anImportAgainLeavesTheStockAlone() {
        Map<String, String> pot = product("pot", "Pot", "POT");
        store.imports(new ShopifyFile().row(pot).bytes());
        store.imports(new ShopifyFile().row(pot, "Variant Inventory Qty", "99").bytes());
        assertThat(onSale("pot")
                        .mustBe(200)
                        .json()
                        .path("variants")
                        .path(0)
                        .path("available")
                        .asInt())
                .isEqualTo(5);
    }

    private org.emporion.system.client.Answer onSale(String handle) {
        return Stack.buyers().get("/stores/" + store.slug() + "/products/" + handle);
    }

    private static void assertCounts(JsonNode job, int created, int updated, int rejected) {
        assertThat(job.path("status").asText()).as("%s", job).isEqualTo("DONE");
        JsonNode products = job.path("products");
        assertThat(products.path("created").asInt()).as("%s", job).isEqualTo(created);
        assertThat(products.path("updated").asInt()).as("%s", job).isEqualTo(updated);
        assertThat(products.path("rejected").asInt()).as("%s", job).isEqualTo(rejected);
    }
}
