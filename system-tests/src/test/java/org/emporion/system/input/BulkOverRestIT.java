package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** Many products are changed at once over REST, and given back once. */
@BesideABrowser
class BulkOverRestIT {

    private static final Map<String, Object> TEN_PERCENT_OFF = Map.of("kind", "PRICE_PERCENT", "percent", -10);

    private final Store store = Given.aSellerWithAnOpenStore();

    @Test
    void allThatMatchAreCutOnceAndGivenBackOnce() {
        Listed jug = store.publishes("Red jug", "19.90", 10);
        Listed mug = store.publishes("Red mug", "10.00", 10);
        Listed cup = store.publishes("Blue cup", "10.00", 10);
        Map<String, Object> body = Map.of("filter", Map.of("q", "red"), "change", TEN_PERCENT_OFF);
        String key = Names.unique();

        JsonNode preview =
                store.api().post("/bulk-changes/preview", body).mustBe(200).json();
        assertThat(preview.path("changed").asInt()).isEqualTo(2);
        assertThat(preview.path("lines").get(0).path("becomes").path("amount").asText())
                .isEqualTo("17.91");
        Answer started = store.api()
                .with("Idempotency-Key", key)
                .post("/bulk-changes", body)
                .mustBe(201);
        Answer repeated = store.api()
                .with("Idempotency-Key", key)
                .post("/bulk-changes", body)
                .mustBe(201);

        String change = started.json().path("id").asText();
        assertThat(started.header("Location")).endsWith("/seller/api/v1/bulk-changes/" + change);
        assertThat(repeated.json().path("id").asText()).isEqualTo(change);
        JsonNode seen = store.api().get("/bulk-changes/" + change).mustBe(200).json();
        assertThat(seen.path("state").asText()).isEqualTo("DONE");
        assertThat(seen.path("changed").asInt()).isEqualTo(2);
        assertThat(List.of(price(jug), price(mug), price(cup))).containsExactly("17.91", "9.00", "10.00");

        store.api().post("/bulk-changes/" + change + "/undo").mustBe(200);
        assertThat(List.of(price(jug), price(mug), price(cup))).containsExactly("19.90", "10.00", "10.00");
        store.api().post("/bulk-changes/" + change + "/undo").mustBeProblem(409, "BULK_STATE");
    }

    @Test
    void whatIsMissingOrForeignIsNamed() {
        Listed theirs = Given.aSellerWithAnOpenStore().publishes("Jug", "19.90", 10);

        store.api()
                .post("/bulk-changes", Map.of("change", TEN_PERCENT_OFF))
                .mustBe(422)
                .mustBlame("products");
        store.api()
                .post("/bulk-changes", Map.of("products", List.of(theirs.id())))
                .mustBe(422)
                .mustBlame("change");
        store.api()
                .post(
                        "/bulk-changes",
                        Map.of(
                                "products",
                                List.of(theirs.id()),
                                "change",
                                Map.of("kind", "PRICE_PERCENT", "percent", -100)))
                .mustBe(422)
                .mustBlame("percent");
        Answer foreign = store.api()
                .post("/bulk-changes", Map.of("products", List.of(theirs.id()), "change", TEN_PERCENT_OFF))
                .mustBe(201);
        assertThat(foreign.json().path("problems").get(0).path("code").asText()).isEqualTo("NOT_FOUND");
    }

    private String price(Listed of) {
        return store.api()
                .get("/products/" + of.id())
                .mustBe(200)
                .json()
                .path("variants")
                .get(0)
                .path("price")
                .path("amount")
                .asText();
    }
}
