package org.emporion.system.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Pages;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** From "Act as this seller" to the owner's "End now", through the real servers. */
class ActAsSellerIT {

    private static final String REASON = "The prices look wrong";

    private final Store store = Given.aSellerWithAnOpenStore();
    private final Api admin = Stack.sellers().as(Person.platformAdminsToken()).with("X-Store", store.slug());
    private final String portal = Stack.addresses().seller();

    @Test
    void supportWorksInTheStoreUnderBothNamesUntilTheOwnerEndsIt() {
        Listed mug = store.publishes("Mug", "9.00", 3);
        admin.get("/products").mustBeProblem(404);
        String grant = granted();

        Pages window = new Pages();
        assertThat(window.logIn(portal + "/products/list?store=" + store.slug(), Person.platformAdmin())
                        .text())
                .contains("You act as platform support for", store.name(), REASON);
        worksOnStockButNotOnTheTeam(mug);

        Inbox.awaitMail(store.owner().email(), REASON);
        JsonNode seen = store.asOwner()
                .get("/support-grants")
                .mustBe(200)
                .json()
                .path("items")
                .path(0);
        assertThat(seen.path("reason").asText()).isEqualTo(REASON);
        assertThat(seen.path("running").asBoolean()).isTrue();
        assertThat(seen.path("enteredAt").isNull()).isFalse();
        logsBothNames();

        store.asOwner().delete("/support-grants/" + grant).mustBe(200);
        admin.get("/products").mustBeProblem(404);
        assertThat(window.get(portal + "/products/list?store=" + store.slug()).text())
                .doesNotContain(mug.title(), store.name());
    }

    @Test
    void theOwnersPagesShowTheGrantAndTheLog() {
        granted();

        Pages owner = new Pages();
        assertThat(owner.logIn(portal + "/store/support", store.owner()).text())
                .contains(REASON, "End now")
                .doesNotContain("You act as platform support for");
        assertThat(owner.get(portal + "/store/audit?what=support").mustBe(200).text())
                .contains("granted platform support", REASON);
    }

    @Test
    void onlyAPlatformAdminGrants() {
        Answer refused = Stack.admins()
                .as(store.owner().token())
                .post("/tenants/" + store.tenantId() + "/support-grants", Map.of("reason", REASON));

        refused.mustBeProblem(403);
        Stack.admins()
                .post("/tenants/" + store.tenantId() + "/support-grants", Map.of("reason", REASON, "minutes", 481))
                .mustBeProblem(422)
                .mustBlame("minutes");
    }

    private void worksOnStockButNotOnTheTeam(Listed mug) {
        admin.put("/stock", Map.of("items", List.of(Map.of("sku", mug.sku(), "onHand", 8))))
                .mustBe(200);
        admin.put("/prices", Map.of("items", List.of(Map.of("sku", mug.sku(), "price", euro("8.50")))))
                .mustBe(200);
        for (String walled : List.of("/team", "/keys", "/audit", "/support-grants", "/invitations")) {
            admin.get(walled).mustBeProblem(403);
        }
        admin.put("/store", Map.of("name", "Mine", "about", "", "policies", "", "contactEmail", "a@example.org"))
                .mustBeProblem(403);
        String journal =
                store.api().get("/stock/movements/" + mug.sku()).mustBe(200).text();
        assertThat(journal).contains("as platform support for " + store.name());
    }

    /** The price stands in the log of the store and of the platform, with who did it and for whom. */
    private void logsBothNames() {
        for (Api log : List.of(store.asOwner(), Stack.admins())) {
            JsonNode entry = StreamSupport.stream(
                            log.get("/audit?what=variant.changed&q=8&who=" + Api.escaped(store.name()))
                                    .mustBe(200)
                                    .json()
                                    .path("items")
                                    .spliterator(),
                            false)
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.path("actor").asText()).contains("admin");
            assertThat(entry.path("onBehalfOf").asText())
                    .isEqualTo(store.name() + " (platform support: " + REASON + ")");
            assertThat(entry.path("address").asText()).isNotBlank();
            assertThat(entry.path("before").path("price_minor").asInt()).isEqualTo(900);
            assertThat(entry.path("after").path("price_minor").asInt()).isEqualTo(850);
        }
    }

    private String granted() {
        return Stack.admins()
                .post("/tenants/" + store.tenantId() + "/support-grants", Map.of("reason", REASON))
                .mustBe(201)
                .json()
                .path("id")
                .asText();
    }

    private static Map<String, Object> euro(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
