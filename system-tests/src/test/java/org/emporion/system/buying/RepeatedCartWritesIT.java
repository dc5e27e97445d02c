package org.emporion.system.buying;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A write to a cart that is sent again, because its answer got lost on the way. */
@BesideABrowser
class RepeatedCartWritesIT {
    private static Listed listed;

    private final Cart cart = Given.anEmptyCart();
    private final Api keyed = Stack.buyers().with("Idempotency-Key", Names.unique());

    @BeforeAll
    static void onSale() {
        listed = Given.aPublishedProduct("3.00", 50);
    }

    @Test
    void puttingInOnceMoreUnderTheSameKeyAddsNothing() {
        Answer first = keyed.post(cart.path() + "/lines", line(2)).mustBe(201);
        Answer again = keyed.post(cart.path() + "/lines", line(2)).mustBe(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).startsWith("\"");
        assertThat(cart.json().findValuesAsText("quantity")).containsExactly("2");
        Stack.buyers().post(cart.path() + "/lines", line(2)).mustBe(201);
        assertThat(cart.json().findValuesAsText("quantity")).containsExactly("4");
    }

    @Test
    void anotherWishUnderTheSameKeyIsRefused() {
        keyed.post(cart.path() + "/lines", line(2)).mustBe(201);
        keyed.post(cart.path() + "/lines", line(3)).mustBeProblem(422, "KEY_REUSED");
        assertThat(cart.json().findValuesAsText("quantity")).containsExactly("2");
    }

    @Test
    void aRefusalIsRepeatedAsItWas() {
        Answer first = keyed.post(cart.path() + "/lines", line(51)).mustBeProblem(409, "OUT_OF_STOCK");
        Answer again = keyed.post(cart.path() + "/lines", line(51)).mustBeProblem(409, "OUT_OF_STOCK");
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void aKeyBelongsToOneOperationOnOneCart() {
        Cart other = Given.anEmptyCart();
        keyed.post(cart.path() + "/lines", line(1)).mustBe(201);
        keyed.post(other.path() + "/lines", line(1)).mustBe(201);
        keyed.put(cart.path() + "/address", Cart.address()).mustBe(200);
        String id = line(cart).path("id").asText();
        keyed.patch(cart.path() + "/lines/" + id, Map.of("quantity", 5)).mustBe(200);
        assertThat(line(cart).path("quantity").asInt()).isEqualTo(5);
        keyed.delete(cart.path() + "/lines/" + id).mustBe(200);
        keyed.delete(cart.path() + "/lines/" + id).mustBe(200);
        Stack.buyers().delete(cart.path() + "/lines/" + id).mustBeProblem(404);
        assertThat(other.json().findValuesAsText("quantity")).containsExactly("1");
    }

    @Test
    void aNewCartIsMadeOnceUnderAKeyThatNobodyGuesses() {
        Api asked = Stack.buyers().with("Idempotency-Key", Names.unique() + Names.unique());
        Answer first = asked.post("/carts", Map.of("currency", "EUR")).mustBe(201);
        Answer again = asked.post("/carts", Map.of("currency", "EUR")).mustBe(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotEmpty();
        asked.post("/carts", Map.of("currency", "USD")).mustBeProblem(422, "KEY_REUSED");

        Api guessed = Stack.buyers().with("Idempotency-Key", "cart-1");
        assertThat(guessed.post("/carts").mustBe(201).json().path("id"))
                .isNotEqualTo(guessed.post("/carts").mustBe(201).json().path("id"));
    }

    @Test
    void aKeyThatIsNoneIsRefusedAndAnAddressWithoutEndIsNoFault() {
        for (String key : new String[] {" ", "k".repeat(256)}) {
            Stack.buyers()
                    .with("Idempotency-Key", key)
                    .post(cart.path() + "/lines", line(1))
                    .mustBeProblem(422)
                    .mustBlame("Idempotency-Key");
            Stack.buyers()
                    .with("Idempotency-Key", key)
                    .post("/carts")
                    .mustBeProblem(422)
                    .mustBlame("Idempotency-Key");
        }
        keyed.delete(cart.path() + "/lines/" + "x".repeat(5_000)).mustBeProblem(404);
    }

    private static Map<String, Object> line(int quantity) {
        return Map.of("variantId", listed.variantId(), "quantity", quantity);
    }

    private static JsonNode line(Cart cart) {
        return cart.json().path("groups").path(0).path("lines").path(0);
    }
}
