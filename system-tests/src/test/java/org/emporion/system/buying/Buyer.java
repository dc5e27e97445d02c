package org.emporion.system.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Books;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Provider;
import org.emporion.system.client.Stack;

/** Somebody who wants one of the last three of a thing, and what has come of it in all the books. */
final class Buyer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> IS_OPEN = List.of("REQUESTED", "SENT");

    private final Listed wanted = Given.aPublishedProduct("20.00", 3);
    private final Cart cart = Given.aCartWith(wanted);
    private final String email = "buyer-" + Names.unique() + "@example.org";

    Answer pays(String token) {
        return cart.checkout(email, token);
    }

    Answer pays(String token, String key) {
        return cart.checkout(email, token, key);
    }

    Cart cart() {
        return cart;
    }

    /** The purchase as the buyer looks it up. */
    JsonNode sees(String purchase) {
        return Stack.buyers()
                .get("/orders/" + purchase + "?email=" + Api.escaped(email))
                .mustBe(200)
                .json();
    }

    void awaitStatus(String purchase, String status) {
        await("purchase " + purchase + " is " + status)
                .atMost(PATIENCE)
                .until(() -> sees(purchase).path("status").asText(), status::equals);
    }

    /** The store sends nothing, so the money has to go back; answers how that has ended. */
    String isRefused(String purchase) {
        String order = wanted.store().orderOf(purchase).path("id").asText();
        wanted.store()
                .api()
                .post("/orders/" + order + "/refuse", Map.of("reason", "Broken in the store room"))
                .mustBe(200);
        return await("the refund has come to its end")
                .atMost(PATIENCE)
                .until(() -> Books.refundsOf(purchase), ends -> ends.size() == 1 && !IS_OPEN.contains(ends.get(0)))
                .get(0);
    }

    void awaitPayment(String purchase, String state) {
        await("the payment of " + purchase + " is " + state)
                .atMost(PATIENCE)
                .until(() -> Books.attemptsOf(purchase), List.of(state)::equals);
    }

    /** One order, one charge of its whole total, one unit taken, and the sale in the ledger once. */
    void mustHaveBought(String purchase) {
        assertThat(Books.statusOf(purchase)).isEqualTo("PLACED");
        assertThat(Books.ordersOf(purchase)).isEqualTo(1);
        assertThat(Books.salesOf(purchase)).isEqualTo(1);
        assertThat(Books.heldFor(purchase)).isZero();
        assertThat(reserved()).isEqualTo(1);
        assertThat(cart.json().path("groups")).isEmpty();
        JsonNode payment = await("the money is collected")
                .atMost(PATIENCE)
                .until(() -> charges(purchase), charges -> isCollected(charges))
                .get(0);
        assertThat(payment.path("captured").decimalValue())
                .isEqualByComparingTo(
                        sees(purchase).path("total").path("amount").asText());
        assertThat(payment.path("refunded").decimalValue()).isZero();
    }

    /** No order, no money, nothing reserved, and the cart as it was. */
    void mustHaveNothingOf(String purchase) {
        assertThat(Books.statusOf(purchase)).isIn("FAILED", "CANCELLED");
        assertThat(Books.ordersOf(purchase)).isZero();
        assertThat(Books.heldFor(purchase)).isZero();
        assertThat(charges(purchase)).isEmpty();
        assertThat(cart.json().findValuesAsText("quantity")).containsExactly("1");
    }

    /** Units of the thing that are kept from others. */
    int reserved() {
        return wanted.store().stockOf(wanted).path("reserved").asInt();
    }

    /** The only purchase this cart was ever opened for. */
    String onlyPurchase() {
        assertThat(Books.purchasesOf(cart)).hasSize(1);
        return Books.purchasesOf(cart).get(0);
    }

    /** Payments that hold money or may still come to. */
    private static List<JsonNode> charges(String purchase) {
        return Provider.paymentsOf(purchase).stream()
                .filter(payment -> !List.of("DECLINED", "VOIDED")
                        .contains(payment.path("status").asText()))
                .toList();
    }

    private static boolean isCollected(List<JsonNode> charges) {
        return charges.size() == 1 && charges.get(0).path("status").asText().equals("CAPTURED");
    }
}
