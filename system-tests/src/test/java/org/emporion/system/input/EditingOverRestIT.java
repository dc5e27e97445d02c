package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Changes over REST: only what is named is written, and nobody overwrites what somebody else changed meanwhile. */
@BesideABrowser
class EditingOverRestIT {
    private static Store store;

    @BeforeAll
    static void openStore() {
        store = Given.aSellerWithAnOpenStore();
    }

    @Test
    void aProductAnswersWithItsVersionAndTakesItBack() {
        Listed jug = store.publishes("Jug", "19.90", 10);
        Answer seen = store.api().get("/products/" + jug.id()).mustBe(200);
        String tag = seen.header("ETag");
        assertThat(tag).isEqualTo("\"" + seen.json().path("version").asText() + "\"");

        Answer changed = store.api()
                .with("If-Match", tag)
                .put("/products/" + jug.id(), Map.of("title", "Big jug"))
                .mustBe(200);

        assertThat(changed.json().path("title").asText()).isEqualTo("Big jug");
        assertThat(changed.json().path("variants").get(0).path("onHand").asInt())
                .isEqualTo(10);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void aStaleIfMatchIsAnsweredWithThePresentProduct() {
        Listed jug = store.publishes("Jug", "19.90", 10);
        String path = "/products/" + jug.id();
        String tag = store.api().get(path).header("ETag");
        store.api().put(path, Map.of("title", "The first title")).mustBe(200);
        Api late = store.api().with("If-Match", tag);

        Answer refused = late.put(path, Map.of("title", "The second title")).mustBe(412);

        assertThat(refused.json().path("title").asText()).isEqualTo("The first title");
        assertThat(refused.header("ETag"))
                .isEqualTo(store.api().get(path).header("ETag"))
                .isNotEqualTo(tag);
        late.post(path + "/unpublish").mustBe(412);
        late.delete(path).mustBe(412);
        late.with("If-Match", refused.header("ETag")).post(path + "/unpublish").mustBe(200);
    }

    @Test
    void aStaleVersionInTheBodyIsAConflictThatNamesTheFields() {
        Listed jug = store.publishes("Jug", "19.90", 10);
        String path = "/products/" + jug.id();
        String version = store.api().get(path).json().path("version").asText();
        store.api().put(path, Map.of("title", "The first title")).mustBe(200);

        store.api()
                .put(path, Map.of("title", "The second title", "version", version))
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("title");

        assertThat(store.api().get(path).json().path("title").asText()).isEqualTo("The first title");
    }

    @Test
    void aStaleVersionStopsAChangeOfStateToo() {
        Listed jug = store.publishes("Jug", "19.90", 10);
        String path = "/products/" + jug.id();
        String version = store.api().get(path).json().path("version").asText();
        store.api().put(path, Map.of("title", "Another jug")).mustBe(200);

        store.api()
                .post(path + "/unpublish", Map.of("version", version))
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("title");

        assertThat(store.api().get(path).json().path("status").asText()).isEqualTo("PUBLISHED");
        String now = store.api().get(path).json().path("version").asText();
        store.api().post(path + "/unpublish", Map.of("version", now)).mustBe(200);
    }

    @Test
    void anOrderIsWorkedFromTheStateThatWasSeen() {
        Listed jug = store.publishes("Jug", "19.90", 10);
        String number = Given.aCartWith(jug)
                .checkout("buyer-" + Names.unique() + "@example.org", "tok_approve")
                .mustBe(201)
                .json()
                .path("number")
                .asText();
        String path = "/orders/" + store.orderOf(number).path("id").asText();
        Answer seen = store.api().get(path).mustBe(200);
        store.api().post(path + "/accept").mustBe(200);

        Map<String, Object> parcel = new HashMap<>(Map.of("carrier", "DHL", "trackingNumber", "1"));
        parcel.put("version", seen.json().path("version").asText());
        store.api()
                .post(path + "/parcels", parcel)
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("status");
        Answer refused =
                store.api().with("If-Match", seen.header("ETag")).post(path + "/refuse", Map.of("reason", "Broken"));
        refused.mustBe(412);
        assertThat(refused.json().path("status").asText()).isEqualTo("ACCEPTED");
        store.api()
                .post(
                        path + "/refuse",
                        Map.of(
                                "reason",
                                "Broken",
                                "version",
                                seen.json().path("version").asText()))
                .mustBeProblem(409, "CHANGED_MEANWHILE");

        store.api()
                .with("If-Match", refused.header("ETag"))
                .post(path + "/refuse", Map.of("reason", "Broken"))
                .mustBe(200);
    }

    @Test
    void aTextEditPassesAShipmentAndACountFromBeforeItDoesNot() {
        Listed jug = store.publishes("Jug", "19.90", 10);
        String path = "/products/" + jug.id();
        JsonNode seen = store.api().get(path).json();
        String version = seen.path("version").asText();
        store.api()
                .put("/stock", Map.of("items", List.of(Map.of("sku", jug.sku(), "onHand", 7))))
                .mustBe(200);

        store.api()
                .put(path, Map.of("description", "<p>New words</p>", "version", version))
                .mustBe(200);
        assertThat(onHand(path)).isEqualTo(7);

        String now = store.api().get(path).json().path("version").asText();
        store.api()
                .put("/stock", Map.of("items", List.of(Map.of("sku", jug.sku(), "onHand", 6))))
                .mustBe(200);
        Map<String, Object> counted = Map.of("sku", jug.sku(), "onHand", 10);
        store.api()
                .put(path, Map.of("variants", List.of(counted), "version", now))
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("variants[0].onHand");
        assertThat(onHand(path)).isEqualTo(6);
    }

    @Test
    void whatIsNotNamedStaysAndNullClears() {
        ProductDraft draft = ProductDraft.simple("Jug", "19.90", 10)
                .variantWith("compareAt", ProductDraft.money("25.00"))
                .variantWith("barcode", "4006381333931")
                .variantWith("weightGrams", 350);
        Listed jug = store.publishes(draft);
        String path = "/products/" + jug.id();
        Map<String, Object> variant = new HashMap<>();
        variant.put("sku", jug.sku());
        variant.put("compareAt", null);

        JsonNode changed = store.api()
                .put(path, Map.of("variants", List.of(variant)))
                .mustBe(200)
                .json();

        JsonNode now = changed.path("variants").get(0);
        assertThat(changed.path("description").asText()).contains("Made for a test.");
        assertThat(changed.path("brand").asText()).isEqualTo("Proof & Sons");
        assertThat(now.path("compareAt").isNull()).isTrue();
        assertThat(now.path("barcode").asText()).isEqualTo("4006381333931");
        assertThat(now.path("weightGrams").asInt()).isEqualTo(350);
        assertThat(now.path("price").path("amount").asText()).isEqualTo("19.90");
        assertThat(now.path("onHand").asInt()).isEqualTo(10);
    }

    @Test
    void aPriceLineLeavesThePriceToCompareWithUnlessItIsNamed() {
        Listed jug = store.publishes(
                ProductDraft.simple("Jug", "19.90", 10).variantWith("compareAt", ProductDraft.money("25.00")));
        String path = "/products/" + jug.id();
        Map<String, Object> line = new HashMap<>(Map.of("sku", jug.sku(), "price", ProductDraft.money("18.00")));

        store.api().put("/prices", Map.of("items", List.of(line))).mustBe(200);
        assertThat(compareAt(path).path("amount").asText()).isEqualTo("25.00");

        line.put("compareAt", null);
        store.api().put("/prices", Map.of("items", List.of(line))).mustBe(200);
        assertThat(compareAt(path).isNull()).isTrue();
    }

    @Test
    void theProfileIsChangedFieldByField() {
        Api owner = store.asOwner();
        Answer seen = owner.get("/store").mustBe(200);
        owner.put("/store", Map.of("about", "We turn wood.")).mustBe(200);

        owner.put(
                        "/store",
                        Map.of(
                                "policies",
                                "Two weeks.",
                                "version",
                                seen.json().path("version").asText()))
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("policies");
        owner.with("If-Match", seen.header("ETag"))
                .put("/store", Map.of("policies", "Two weeks."))
                .mustBe(412);
        JsonNode now = owner.put("/store", Map.of("policies", "Two weeks."))
                .mustBe(200)
                .json();
        assertThat(now.path("about").asText()).isEqualTo("We turn wood.");
        assertThat(now.path("name").asText()).isEqualTo(store.name());
    }

    @Test
    void aTagThatIsNoneIsTold() {
        Listed jug = store.publishes("Jug", "19.90", 10);

        store.api()
                .with("If-Match", "nonsense")
                .put("/products/" + jug.id(), Map.of("title", "Big jug"))
                .mustBeProblem(422)
                .mustBlame("If-Match");
    }

    private static int onHand(String path) {
        return store.api()
                .get(path)
                .json()
                .path("variants")
                .get(0)
                .path("onHand")
                .asInt();
    }

    private static JsonNode compareAt(String path) {
        return store.api().get(path).json().path("variants").get(0).path("compareAt");
    }
}
