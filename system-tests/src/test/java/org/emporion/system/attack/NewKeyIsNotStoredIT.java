package org.emporion.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Books;
import org.emporion.system.client.Given;
import org.emporion.system.client.Names;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** A new API key is shown this once, stands nowhere in clear text, however the address was written, and is made once. */
class NewKeyIsNotStoredIT {

    @Test
    void underNoSpellingOfThePathIsANewKeyKeptForRepetitions() {
        Store store = Given.aSellerWithAnOpenStore();
        int made = 0;
        for (String path :
                List.of("/keys", "/keys/", "/keys;x=1", "/keys;x=1/", "//keys", "/./keys", "/x/../keys", "/%6beys")) {
            Answer answer = store.asOwner()
                    .with("Idempotency-Key", Names.unique())
                    .post(path, Map.of("name", "key of " + path, "scopes", List.of("catalog")));
            if (answer.status() == 201) {
                made++;
                String key = answer.json().path("key").asText();
                assertThat(key).startsWith("emk_");
                assertThat(Books.isStored(key)).as(path).isFalse();
            } else {
                assertThat(answer.status()).as(path).isIn(400, 404);
            }
        }
        assertThat(made).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aRepetitionMakesNoSecondKeyAndNamesTheFirst() {
        Store store = Given.aSellerWithAnOpenStore();
        Api asked = store.asOwner().with("Idempotency-Key", Names.unique());
        Map<String, Object> key = Map.of("name", "warehouse", "scopes", List.of("catalog"));
        String id = asked.post("/keys", key).mustBe(201).json().path("id").asText();

        Answer again = asked.post("/keys", key).mustBeProblem(409, "SHOWN_ONCE");
        asked.post("/keys", Map.of("name", "another", "scopes", List.of("stock")))
                .mustBeProblem(422, "KEY_REUSED");

        assertThat(again.json().path("fields").path(0).path("detail").asText()).isEqualTo(id);
        assertThat(again.json().path("detail").asText()).contains("DELETE /keys/" + id);
        assertThat(store.asOwner().get("/keys").json().path("items").findValuesAsText("name"))
                .containsOnlyOnce("warehouse")
                .doesNotContain("another");
    }

    @Test
    void whatIsNoSecretIsKeptAndSaysNobodysName() {
        Store store = Given.aSellerWithAnOpenStore();
        String key = Names.unique();
        store.api()
                .with("Idempotency-Key", key)
                .put("/stock", Map.of("items", List.of(Map.of("sku", "none", "onHand", 1))))
                .mustBe(200);

        assertThat(Books.isStored(key)).isTrue();
        assertThat(Books.isStored(store.tenantId())).isFalse();
        assertThat(Books.isStored(store.owner().subject())).isFalse();
    }
}
