package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Changes of a cart over REST: with what was seen of it they are done only while it is still so, without as ever. */
@BesideABrowser
class CartEditingOverRestIT {
    private static Listed listed;

    private final Cart cart = Given.anEmptyCart().with(listed, 2).readyForCheckout();
    private final Answer seen = cart.get().mustBe(200);
    private final String line = cart.path() + "/lines/" + line(seen).path("id").asText();
    private final String store =
            seen.json().path("groups").path(0).path("store").path("slug").asText();
    private final Api late = Stack.buyers().with("If-Match", seen.header("ETag"));

    @BeforeAll
    static void onSale() {
        listed = Given.aPublishedProduct("3.00", 50);
    }

    @Test
    void onlyTheCartThatWasSeenIsBought() {
        Map<String, Object> order =
                Map.of("email", "ann@example.com", "payment", Map.of("method", "sandbox", "token", "tok_approve"));
        Stack.buyers().patch(line, Map.of("quantity", 1)).mustBe(200);

        Answer refused = late.with("Idempotency-Key", "late-" + cart.id()).post(cart.path() + "/checkout", order);
        assertThat(refused.mustBe(412).json().path("groups").findValuesAsText("quantity"))
                .containsExactly("1");
        Stack.buyers()
                .with("If-Match", cart.get().header("ETag"))
                .with("Idempotency-Key", "now-" + cart.id())
                .post(cart.path() + "/checkout", order)
                .mustBe(201);
    }

    @Test
    void everyAnswerWithACartBringsItsVersion() {
        mustBringItsVersion(seen);
        mustBringItsVersion(Stack.buyers().post("/carts").mustBe(201));
        mustBringItsVersion(cart.put(listed.variantId(), 1).mustBe(201));
        mustBringItsVersion(Stack.buyers().patch(line, Map.of("quantity", 1)).mustBe(200));
        mustBringItsVersion(
                Stack.buyers().put(cart.path() + "/address", Cart.address()).mustBe(200));
        mustBringItsVersion(
                Stack.buyers().put(cart.path() + "/shipping", chosen()).mustBe(200));
        mustBringItsVersion(Stack.buyers().delete(line).mustBe(200));
        assertThat(cart.get().header("ETag")).isNotEqualTo(seen.header("ETag"));
    }

    @Test
    void aStaleIfMatchIsAnsweredWithThePresentCart() {
        Stack.buyers().patch(line, Map.of("quantity", 5)).mustBe(200);

        Answer refused = late.patch(line, Map.of("quantity", 3)).mustBe(412);
        assertThat(line(refused).path("quantity").asInt()).isEqualTo(5);
        mustBringItsVersion(refused);
        late.delete(line).mustBe(412);
        late.put(cart.path() + "/address", address("line1", "Elsewhere 1")).mustBe(412);
        late.put(cart.path() + "/shipping", Map.of(store, "another")).mustBe(412);
        assertThat(line(cart.get()).path("quantity").asInt()).isEqualTo(5);

        Api present = late.with("If-Match", refused.header("ETag"));
        present.patch(line, Map.of("quantity", 3)).mustBe(200);
        present.delete(line).mustBe(412);
    }

    @Test
    void aStaleVersionInTheBodyIsAConflictThatNamesTheFields() {
        String version = seen.json().path("version").asText();
        Stack.buyers().patch(line, Map.of("quantity", 5)).mustBe(200);

        Answer refused = Stack.buyers()
                .patch(line, Map.of("quantity", 3, "version", version))
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("quantity");
        assertThat(refused.text()).contains("It is \\\"5\\\" now.");
        Map<String, Object> address = address("line1", "Elsewhere 1");
        address.put("version", version);
        Stack.buyers()
                .put(cart.path() + "/address", address)
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("line1");
        address.put("version", cart.json().path("version").asText());
        Answer moved = Stack.buyers().put(cart.path() + "/address", address).mustBe(200);
        assertThat(moved.json().path("address").path("line1").asText()).isEqualTo("Elsewhere 1");
        assertThat(moved.json().path("address").has("version")).isFalse();
    }

    @Test
    void aLineThatHasGoneIsToldToWhoSawIt() {
        Stack.buyers().delete(line).mustBe(200);

        Answer refused = late.patch(line, Map.of("quantity", 3)).mustBe(412);
        assertThat(refused.json().path("groups")).isEmpty();
        Stack.buyers().patch(line, Map.of("quantity", 3)).mustBeProblem(404);
    }

    @Test
    void theDescriptionOfTheApiSaysSo() {
        JsonNode paths = Api.at(Stack.addresses().storefront())
                .get("/openapi?format=json")
                .mustBe(200)
                .json()
                .path("paths");
        JsonNode change = paths.path("/api/v1/carts/{cart}/lines/{line}").path("patch");

        assertThat(change.path("parameters").findValuesAsText("name")).contains("If-Match", "cart", "line");
        assertThat(paths.path("/api/v1/carts/{cart}")
                        .path("get")
                        .path("responses")
                        .path("200")
                        .toString())
                .contains("schemas/Cart\"");
        assertThat(change.path("responses").path("200").toString()).contains("schemas/Cart\"");
    }

    private Map<String, String> chosen() {
        return Map.of(
                store, seen.json().path("groups").path(0).path("chosenShipping").asText());
    }

    private static Map<String, Object> address(String field, String value) {
        Map<String, Object> address = new HashMap<>(Cart.address());
        address.put(field, value);
        return address;
    }

    private static void mustBringItsVersion(Answer answer) {
        assertThat(answer.header("ETag"))
                .isEqualTo('"' + answer.json().path("version").asText() + '"')
                .hasSizeGreaterThan(2);
    }

    private static JsonNode line(Answer cart) {
        return cart.json().path("groups").path(0).path("lines").path(0);
    }
}
