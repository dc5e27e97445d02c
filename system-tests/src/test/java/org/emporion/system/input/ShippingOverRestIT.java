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
import org.emporion.system.client.ProductDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways to ship over REST: only what is named is written, and only from what was seen. */
@BesideABrowser
class ShippingOverRestIT {
    private Api owner;
    private Answer seen;

    @BeforeEach
    void aStoreWithOneWayToShip() {
        owner = Given.aSellerWithAnOpenStore().asOwner();
        Map<String, Object> letter = way("Letter", "4.90");
        letter.put("freeOver", ProductDraft.money("50.00"));
        seen = put(owner, letter).mustBe(200);
    }

    @Test
    void theyAreReplacedOnlyFromWhatWasSeen() {
        Api based = owner.with("If-Match", seen.header("ETag"));
        put(based, way("Courier", "9.90")).mustBe(200);

        put(based, way("Mule", "1.00")).mustBe(412);
        owner.put("/shipping", Map.of("items", List.of(way("Mule", "1.00")), "version", version(seen)))
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("items");
        assertThat(owner.get("/shipping").json().path("items").findValuesAsText("name"))
                .containsExactly("Courier");
    }

    @Test
    void whoIsTooLateIsToldTheFieldAndWhatItIsNow() {
        put(owner, change("price", ProductDraft.money("5.20"))).mustBe(200);

        Answer refused = owner.put(
                        "/shipping",
                        Map.of("items", List.of(change("price", ProductDraft.money("5.50"))), "version", version(seen)))
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("items[0].price");

        assertThat(refused.json().path("fields").path(0).path("detail").asText())
                .isEqualTo("It is \"€5.20\" now.");
    }

    @Test
    void whatIsNotNamedStaysAndNullClears() {
        JsonNode slower = put(owner, change("daysMax", 9))
                .mustBe(200)
                .json()
                .path("items")
                .path(0);
        assertThat(slower.path("daysMax").asInt()).isEqualTo(9);
        assertThat(slower.path("name").asText()).isEqualTo("Letter");
        assertThat(slower.path("freeOver").path("amount").asText()).isEqualTo("50.00");

        JsonNode never = put(owner, change("freeOver", null))
                .mustBe(200)
                .json()
                .path("items")
                .path(0);
        assertThat(never.path("freeOver").isNull()).isTrue();
        assertThat(never.path("daysMax").asInt()).isEqualTo(9);
    }

    @Test
    void aNewOneNeedsItsFields() {
        Answer refused = put(owner, Map.of("name", "Mule")).mustBeProblem(422);

        refused.mustBlame("items[0].price").mustBlame("items[0].daysMin").mustBlame("items[0].daysMax");
    }

    @Test
    void zonesArePricedByWeightAndNeverOverlap() {
        JsonNode zone = owner.get("/zones").mustBe(200).json().path("items").path(0);
        Map<String, Object> band = Map.of("gramsFrom", 0, "gramsTo", 2_000, "price", ProductDraft.money("4.90"));
        Map<String, Object> parcel = Map.of(
                "name",
                "Parcel",
                "daysMin",
                1,
                "daysMax",
                2,
                "prices",
                List.of(Map.of("currency", "EUR", "bands", List.of(band))));
        Map<String, Object> hongKong =
                Map.of("name", "Hong Kong", "countries", List.of("HK"), "methods", List.of(parcel));

        Answer made = owner.post("/zones", hongKong).mustBe(201);
        owner.post("/zones", hongKong).mustBeProblem(422).mustBlame("countries");

        String path = "/zones/" + made.json().path("id").asText();
        Answer named = owner.with("If-Match", made.header("ETag"))
                .patch(path, Map.of("name", "Harbour"))
                .mustBe(200);
        assertThat(named.json().path("methods")).isEqualTo(made.json().path("methods"));
        owner.with("If-Match", made.header("ETag"))
                .patch(path, Map.of("name", "Port"))
                .mustBe(412);
        owner.put(path, named.json()).mustBe(200);
        owner.delete(path).mustBe(204);
        owner.get(path).mustBe(404);
        assertThat(owner.get("/zones").json().path("items")).containsExactly(zone);
    }

    private Map<String, Object> change(String field, Object value) {
        Map<String, Object> change = new HashMap<>();
        change.put("id", seen.json().path("items").path(0).path("id").asText());
        change.put(field, value);
        return change;
    }

    private static Map<String, Object> way(String name, String price) {
        return new HashMap<>(Map.of("name", name, "price", ProductDraft.money(price), "daysMin", 1, "daysMax", 2));
    }

    private static Answer put(Api api, Map<String, Object> way) {
        return api.put("/shipping", Map.of("items", List.of(way)));
    }

    private static String version(Answer answer) {
        return answer.json().path("version").asText();
    }
}
