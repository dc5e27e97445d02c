package org.emporion.system.buying;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
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

/** A cart is made with all that is in it by one request, so that a purchase over REST is two. */
@BesideABrowser
class FilledCartOverRestIT {
    private static Listed listed;

    @BeforeAll
    static void onSale() {
        listed = Given.aPublishedProduct("3.00", 50);
    }

    @Test
    void isBoughtByTheNextRequest() {
        Api asked = Stack.buyers().with("Idempotency-Key", Names.unique() + Names.unique());
        Map<String, Object> wanted = Map.of("lines", List.of(line(listed.variantId(), 2)), "address", Cart.address());
        Answer made = asked.post("/carts", wanted).mustBe(201);
        JsonNode cart = made.json();

        assertThat(cart.path("groups").findValuesAsText("quantity")).containsExactly("2");
        assertThat(cart.path("groups").path(0).path("chosenShipping").asText()).isNotEmpty();
        assertThat(made.header("ETag")).isNotEmpty();
        assertThat(asked.post("/carts", wanted).mustBe(201).json().path("id")).isEqualTo(cart.path("id"));

        Map<String, Object> order =
                Map.of("email", "ann@example.com", "payment", Map.of("method", "sandbox", "token", "tok_approve"));
        JsonNode placed = Stack.buyers()
                .with("Idempotency-Key", Names.unique())
                .post("/carts/" + cart.path("id").asText() + "/checkout", order)
                .mustBe(201)
                .json();
        assertThat(placed.path("status").asText()).isEqualTo("PLACED");
    }

    @Test
    void whatCannotBePutInIsNamedByItsPlace() {
        refused(Arrays.asList(line(listed.variantId(), 1), null)).mustBlame("lines[1].variantId");
        refused(List.of(line("no-id", 1))).mustBlame("lines[0].variantId");
        refused(List.of(line(listed.variantId(), 0))).mustBlame("lines[0].quantity");
        refused(List.of(Map.of("variantId", listed.variantId()))).mustBlame("lines[0].quantity");
        Stack.buyers()
                .post("/carts", Map.of("lines", List.of(line(listed.variantId(), 51))))
                .mustBeProblem(409, "OUT_OF_STOCK")
                .mustBlame("lines[0].quantity");
    }

    private static Answer refused(List<Map<String, Object>> lines) {
        return Stack.buyers().post("/carts", Map.of("lines", lines)).mustBe(422);
    }

    private static Map<String, Object> line(Object variant, int quantity) {
        return Map.of("variantId", variant, "quantity", quantity);
    }
}
