package org.emporion.system.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emporion.stack.StackAddresses;

/** The sandbox payment provider, asked what it has charged, and its page on which a buyer confirms or refuses. */
public final class Provider {
    private Provider() {}

    /** What the provider has done for a purchase, one entry per attempt. */
    public static List<JsonNode> paymentsOf(String purchase) {
        List<JsonNode> payments = new ArrayList<>();
        api().get("/v1/test/payments?reference=" + Api.escaped(purchase))
                .mustBe(200)
                .json()
                .path("items")
                .forEach(payments::add);
        return payments;
    }

    /** The payment made under this idempotency key. */
    public static Answer paymentOfKey(String key) {
        return api().get("/v1/payments?key=" + Api.escaped(key));
    }

    /** The bank of a purchase's buyer takes all that was paid back; answers the dispute's id. */
    public static String takesBack(String purchase) {
        return api().post("/v1/test/disputes", Map.of("payment", purchase + "-1"))
                .mustBe(200)
                .json()
                .path("id")
                .asText();
    }

    /** The bank decides. */
    public static void decides(String dispute, boolean won) {
        api().post("/v1/test/disputes/" + dispute + (won ? "/win" : "/lose")).mustBe(200);
    }

    /** What was said to a dispute. */
    public static String evidenceOf(String dispute) {
        return api().get("/v1/disputes/" + dispute)
                .mustBe(200)
                .json()
                .path("evidence")
                .asText();
    }

    /** The buyer confirms or refuses on the provider's page; answers where the provider sends the browser then. */
    public static String answerChallenge(String redirectUrl, boolean confirm) {
        return Api.at(redirectUrl)
                .send(
                        "POST",
                        "",
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString("answer=" + (confirm ? "confirm" : "refuse")))
                .mustBe(303)
                .header("Location");
    }

    private static Api api() {
        return Api.at(Stack.addresses().payment()).as(StackAddresses.PAYMENT_KEY);
    }
}
