package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** Promotions over REST: a store makes one, a buyer gives its code, and the store sees what it cost. */
@BesideABrowser
class PromotionsOverRestIT {

    private final Store store = Given.aSellerWithAnOpenStore();
    private final Api seller = store.asOwner();
    private final Listed jug = store.publishes("Jug", "20.00", 5);

    @Test
    void aCodeIsGivenPaidWithAndCounted() {
        String code = "JUG-" + Names.unique().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        Answer made = seller.post(
                        "/promotions",
                        Map.of(
                                "name",
                                "Jugs for less",
                                "code",
                                code.toLowerCase(Locale.ROOT),
                                "gives",
                                Map.of("kind", "PERCENT", "percent", 10, "most", ProductDraft.money("1.50")),
                                "limits",
                                Map.of("uses", 1)))
                .mustBe(201);
        String promotion = "/promotions/" + made.json().path("id").asText();
        Cart cart = Given.aCartWith(jug);
        String codes = "/carts/" + cart.id() + "/codes";

        Stack.buyers().post(codes, Map.of("code", "nonsense")).mustBeProblem(422, "CODE_UNKNOWN");
        JsonNode given =
                Stack.buyers().post(codes, Map.of("code", code)).mustBe(201).json();
        assertThat(given.path("savings").path(0).path("name").asText()).isEqualTo("Jugs for less");
        assertThat(discount(given)).isEqualTo("1.50");
        assertThat(discount(
                        Stack.buyers().delete(codes + "/" + code).mustBe(200).json()))
                .isEqualTo("0.00");
        Stack.buyers().post(codes, Map.of("code", code)).mustBe(201);

        JsonNode bought =
                cart.checkout("buyer@example.org", "tok_approve").mustBe(201).json();
        assertThat(bought.path("orders")
                        .path(0)
                        .path("savings")
                        .path(0)
                        .path("amount")
                        .path("amount")
                        .asText())
                .isEqualTo("1.50");
        JsonNode now = seller.get(promotion).mustBe(200).json();
        assertThat(now.path("state").asText()).isEqualTo("USED_UP");
        assertThat(now.path("cost").path("amount").asText()).isEqualTo("1.50");
        seller.delete(promotion).mustBeProblem(409, "PROMOTION_USED");
    }

    @Test
    void itIsChangedOnlyFromWhatWasSeen() {
        Answer made = seller.post("/promotions", Map.of("name", "Sale", "gives", Map.of("kind", "FREE_SHIPPING")))
                .mustBe(201);
        String promotion = "/promotions/" + made.json().path("id").asText();
        Api based = seller.with("If-Match", made.header("ETag"));
        JsonNode renamed = based.patch(promotion, Map.of("name", "Spring sale"))
                .mustBe(200)
                .json();
        assertThat(renamed.path("gives").path("kind").asText()).isEqualTo("FREE_SHIPPING");

        based.patch(promotion, Map.of("name", "Summer sale")).mustBe(412);
        seller.patch(
                        promotion,
                        Map.of("name", "Summer sale", "version", made.json().path("version")))
                .mustBeProblem(409, "CHANGED_MEANWHILE")
                .mustBlame("name");
        seller.patch(promotion, Map.of("threshold", ProductDraft.money("-1.00")))
                .mustBeProblem(422)
                .mustBlame("threshold");
        assertThat(seller.post(promotion + "/stop", Map.of())
                        .mustBe(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("STOPPED");
        assertThat(seller.get("/promotions?state=RUNNING")
                        .mustBe(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        seller.delete(promotion).mustBe(204);
    }

    private static String discount(JsonNode cart) {
        return cart.path("totals").path("discount").path("amount").asText();
    }
}
