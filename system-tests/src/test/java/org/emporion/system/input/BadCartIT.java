package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Carts and checkouts that cannot be. */
@BesideABrowser
class BadCartIT {
    private static Listed listed;

    @BeforeAll
    static void onSale() {
        listed = Given.aPublishedProduct("9.50", 5);
    }

    @TestFactory
    Stream<DynamicTest> aBadQuantityIsRefused() {
        return Stream.of(
                        Map.entry((Object) 0, 422),
                        Map.entry((Object) (-1), 422),
                        Map.entry((Object) 1.5, 422),
                        Map.entry((Object) "two", 422),
                        Map.entry((Object) 1_000_000_000, 409),
                        Map.entry((Object) 6, 409))
                .map(bad -> DynamicTest.dynamicTest("quantity " + bad.getKey(), () -> {
                    Cart cart = Given.anEmptyCart();
                    Answer refused = cart.put(listed.variantId(), bad.getKey()).mustBeProblemOf(bad.getValue(), 422);
                    if (refused.status() == 409) {
                        assertThat(refused.code()).isEqualTo("OUT_OF_STOCK");
                        assertThat(refused.text()).contains("5");
                    }
                    assertThat(cart.json().path("groups")).isEmpty();
                }));
    }

    @Test
    void moreThanThereIsCannotBeAddedUpEither() {
        Cart cart = Given.anEmptyCart().with(listed, 3);
        cart.put(listed.variantId(), 3).mustBeProblem(409, "OUT_OF_STOCK");
        String line = cart.json()
                .path("groups")
                .path(0)
                .path("lines")
                .path(0)
                .path("id")
                .asText();
        Stack.buyers()
                .patch(cart.path() + "/lines/" + line, Map.of("quantity", 6))
                .mustBeProblem(409, "OUT_OF_STOCK");
        Stack.buyers()
                .patch(cart.path() + "/lines/" + line, Map.of("quantity", -1))
                .mustBeProblem(422);
        assertThat(cart.json().findValuesAsText("quantity")).containsExactly("3");
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotOnSaleCannotBePutIn() {
        return Stream.of(
                        UUID.randomUUID().toString(),
                        "",
                        "no-id",
                        "'; drop table cart; --",
                        "\u0000",
                        "x".repeat(5_000))
                .map(id -> DynamicTest.dynamicTest(
                        "variant " + id.substring(0, Math.min(20, id.length())),
                        () -> Given.anEmptyCart().put(id, 1).mustBeProblemOf(404, 422)));
    }

    @Test
    void aCartIsFoundByItsIdAlone() {
        Stack.buyers().get("/carts/" + UUID.randomUUID()).mustBeProblem(404);
        Stack.buyers().get("/carts/nonsense").mustBeProblem(404);
        Cart mine = Given.anEmptyCart().with(listed, 1);
        Cart yours = Given.anEmptyCart().with(listed, 1);
        String line = mine.json()
                .path("groups")
                .path(0)
                .path("lines")
                .path(0)
                .path("id")
                .asText();
        Stack.buyers().delete(yours.path() + "/lines/" + line).mustBeProblem(404);
        assertThat(mine.json().path("groups")).hasSize(1);
    }

    @Test
    void anAddressNamesEveryMissingField() {
        Cart cart = Given.anEmptyCart().with(listed, 1);
        Stack.buyers()
                .put(cart.path() + "/address", Map.of("name", "", "country", "Nowhere"))
                .mustBeProblem(422)
                .mustBlame("name")
                .mustBlame("line1")
                .mustBlame("city")
                .mustBlame("postalCode")
                .mustBlame("country");
    }

    @Test
    void aCheckoutNeedsItsKeyAnAddressAndSomethingToPay() {
        Map<String, Object> body =
                Map.of("email", "b@example.org", "payment", Map.of("method", "sandbox", "token", "tok_approve"));
        Cart ready = Given.aCartWith(listed);
        Stack.buyers().post(ready.path() + "/checkout", body).mustBeProblem(400);
        Stack.buyers()
                .with("Idempotency-Key", "k".repeat(256))
                .post(ready.path() + "/checkout", body)
                .mustBeProblemOf(400, 422);
        Given.anEmptyCart().checkout("b@example.org", "tok_approve").mustBeProblemOf(409, 422);
        Given.anEmptyCart()
                .with(listed, 1)
                .checkout("b@example.org", "tok_approve")
                .mustBeProblemOf(409, 422);
        ready.checkout("no address", "tok_approve").mustBeProblem(422).mustBlame("email");
        ready.checkout("b@example.org", "tok_unheard_of").mustBeProblemOf(402, 422);
        assertThat(listed.store().stockOf(listed).path("reserved").asInt()).isZero();
    }

    @Test
    void theSameKeyReplaysTheSameAnswerAndNothingElse() {
        Listed own = Given.aPublishedProduct("4.00", 3);
        Cart cart = Given.aCartWith(own);
        String key = Names.unique();
        Answer first = cart.checkout("b@example.org", "tok_approve", key).mustBe(201);
        Answer again = cart.checkout("b@example.org", "tok_approve", key).mustBe(201);
        assertThat(again.json()).isEqualTo(first.json());
        cart.checkout("other@example.org", "tok_approve", key).mustBeProblem(422, "KEY_REUSED");
        assertThat(own.store().stockOf(own).path("reserved").asInt()).isEqualTo(1);
    }
}
