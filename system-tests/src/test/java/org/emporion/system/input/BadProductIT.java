package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Products, prices and stock that cannot be as they are sent. */
@BesideABrowser
class BadProductIT {
    private static Store store;

    @BeforeAll
    static void openStore() {
        store = Given.aSellerWithAnOpenStore();
    }

    @TestFactory
    Stream<DynamicTest> aBadPriceIsNamed() {
        return Stream.of(
                        Map.<String, Object>of("amount", "-1.00", "currency", "EUR"),
                        Map.<String, Object>of("amount", "1.999", "currency", "EUR"),
                        Map.<String, Object>of("amount", "1.00", "currency", "CHF"),
                        Map.<String, Object>of("amount", "1.00", "currency", "€"),
                        Map.<String, Object>of("amount", "1e3", "currency", "EUR"),
                        Map.<String, Object>of("amount", "9".repeat(400), "currency", "EUR"),
                        Map.<String, Object>of("amount", "twelve", "currency", "EUR"),
                        Map.<String, Object>of("amount", "", "currency", "EUR"),
                        Map.<String, Object>of("amount", "1.00"))
                .map(price -> DynamicTest.dynamicTest(String.valueOf(price), () -> {
                    ProductDraft draft =
                            ProductDraft.simple("Badly priced", "1.00", 1).variantWith("price", price);
                    store.api()
                            .post("/products", draft.body())
                            .mustBeProblem(422)
                            .mustBlame("price");
                    Listed good = store.publishes("Well priced", "1.00", 1);
                    Answer repriced = store.api()
                            .put("/prices", Map.of("items", List.of(Map.of("sku", good.sku(), "price", price))));
                    assertThat(repriced.status()).as(repriced.text()).isIn(200, 422);
                    if (repriced.status() == 200) {
                        assertThat(repriced.json().path("rejected")).hasSize(1);
                    }
                    assertThat(amount(good)).isEqualTo("1.00");
                }));
    }

    @Test
    void everyBadFieldOfAProductIsNamedAtOnce() {
        ProductDraft draft = ProductDraft.simple("", "-5", -3).with("category", "no-such-category");
        store.api()
                .post("/products", draft.body())
                .mustBeProblem(422)
                .mustBlame("title")
                .mustBlame("category")
                .mustBlame("price")
                .mustBlame("onHand");
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatIsNoProductIsRefused() {
        return Stream.of("", "{", "[]", "null", "\"text\"", "{\"title\": {}}", "{\"titel\": \"typo\"}", "\u0000")
                .map(body -> DynamicTest.dynamicTest(
                        body.isBlank() || body.equals("\0") ? "nothing or a control character" : body,
                        () -> assertThat(store.api()
                                        .post("/products", body)
                                        .mustBeProblemOf(400, 422)
                                        .status())
                                .isBetween(400, 422)));
    }

    @Test
    void anUnknownPropertyIsNamed() {
        Answer answer = store.api()
                .post(
                        "/products",
                        ProductDraft.simple("Typo", "1.00", 1)
                                .with("colour", "blue")
                                .body())
                .mustBeProblem(422);
        assertThat(answer.text()).contains("colour");
    }

    @Test
    void aSkuBelongsToOneVariantOfAStore() {
        Listed first = store.publishes("First", "1.00", 1);
        ProductDraft second = ProductDraft.titled("Second").variant(Map.of(), first.sku(), "1.00", 1);
        store.api().post("/products", second.body()).mustBeProblemOf(409, 422);
        Store other = Given.aSellerWithAnOpenStore();
        other.api().post("/products", second.body()).mustBe(201);
    }

    @Test
    void scriptsInADescriptionAreWashedOut() {
        String html = "<p onclick=\"steal()\">Fine <b>wood</b></p><script>steal()</script>"
                + "<img src=x onerror=steal()><a href=\"javascript:steal()\">link</a><iframe src=//evil></iframe>";
        Listed listed = store.publishes(ProductDraft.simple("Washed", "1.00", 1).with("description", html));
        String seen =
                listed.seenByBuyers().mustBe(200).json().path("description").asText();
        assertThat(seen).contains("Fine <b>wood</b>").doesNotContain("steal", "script", "onerror", "iframe");
    }

    @TestFactory
    Stream<DynamicTest> aBadCountIsRejectedAndTheGoodOneOfTheSameCallIsKept() {
        return Stream.of(-1, 1.5, "many", 10_000_000_000_000_000L)
                .map(bad -> DynamicTest.dynamicTest("onHand " + bad, () -> {
                    Listed good = store.publishes("Good " + Names.unique(), "1.00", 1);
                    Listed spoilt = store.publishes("Spoilt " + Names.unique(), "1.00", 1);
                    Answer answer = store.api()
                            .put(
                                    "/stock",
                                    Map.of(
                                            "items",
                                            List.of(
                                                    Map.of("sku", good.sku(), "onHand", 4),
                                                    Map.of("sku", spoilt.sku(), "onHand", bad))));
                    assertThat(answer.status()).as(answer.text()).isIn(200, 422);
                    assertThat(store.stockOf(good).path("onHand").asInt()).isEqualTo(answer.status() == 200 ? 4 : 1);
                    assertThat(store.stockOf(spoilt).path("onHand").asInt()).isEqualTo(1);
                }));
    }

    @Test
    void aCallTakesAThousandItems() {
        List<Map<String, Object>> items = Stream.generate(() -> Map.<String, Object>of("sku", "none", "onHand", 1))
                .limit(1_001)
                .toList();
        store.api().put("/stock", Map.of("items", items.subList(0, 1_000))).mustBe(200);
        store.api().put("/stock", Map.of("items", items)).mustBeProblemOf(413, 422);
    }

    @Test
    void stockBelowWhatIsReservedIsRejected() {
        Listed listed = store.publishes("Reserved", "1.00", 5);
        Given.aCartWith(listed).checkout("b@example.org", "tok_approve").mustBe(201);
        JsonNode answer = store.api()
                .put("/stock", Map.of("items", List.of(Map.of("sku", listed.sku(), "onHand", 0))))
                .mustBe(200)
                .json();
        assertThat(answer.path("rejected").findValuesAsText("code")).containsExactly("BELOW_RESERVED");
    }

    private static String amount(Listed listed) {
        return store.stockOf(listed).path("price").path("amount").asText();
    }
}
