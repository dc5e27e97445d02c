package org.emporion.system.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import org.emporion.stack.Part;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Form;
import org.emporion.system.client.Given;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Pages;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Stack;
import org.emporion.system.client.StackSession;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What goes on while one server is away, and what is made up for when it is back. */
@Isolated
class OutageIT {

    @Test
    void withoutElasticsearchSearchSaysSoAndBuyingGoesOn() {
        JsonNode category = aCategoryWithoutProducts();
        Listed listed = Given.aSellerWithAnOpenStore()
                .publishes(ProductDraft.simple("Thing " + Names.uniqueWord(), "11.00", 3)
                        .with("category", category.path("code").asText()));
        Listed[] late = new Listed[1];
        StackSession.without(Part.ELASTICSEARCH, () -> {
            Answer search = Stack.buyers().get("/search?q=anything").mustBeProblem(503, "SEARCH_UNAVAILABLE");
            assertThat(search.json().path("detail").asText()).containsIgnoringCase("search");
            assertThat(search.header("Retry-After")).isNotBlank();
            assertThat(page("/search?q=anything")).contains("You can still browse by category and buy as usual");
            assertThat(page("/c/" + category.path("slug").asText())).contains(listed.title());
            assertThat(page("/s/" + listed.store().slug())).contains(listed.title());
            assertThat(page("/")).contains("Emporion");
            Stack.buyers().get("/suggest?q=any").mustBe(200);
            assertThat(Stack.buyers().get("/categories").mustBe(200).json()).isNotEmpty();
            listed.seenByBuyers().mustBe(200);
            Given.aCartWith(listed).checkout("b@example.org", "tok_approve").mustBe(201);
            late[0] = listed.store().publishes("Late " + Names.uniqueWord(), "2.00", 1);
        });
        await("what was published meanwhile is found")
                .atMost(Duration.ofSeconds(60))
                .until(() -> finds(late[0]));
    }

    @Test
    void withoutKeycloakShopsAndKeysGoOnAndAnApprovalIsMirroredLater() {
        Listed listed = Given.aPublishedProduct("11.00", 3);
        Store waiting = Given.aStoreAwaitingApproval();
        Api admins = Stack.admins();
        admins.get("/tenants?size=1").mustBe(200);
        String owner = waiting.owner().token();
        Pages desk = new Pages();
        String imports = Stack.addresses().seller() + "/imports/list";
        Answer before = desk.logIn(imports, listed.store().owner());
        StackSession.without(Part.KEYCLOAK, () -> {
            assertThat(desk.get(Stack.addresses().seller() + "/orders/list")
                            .mustBe(200)
                            .text())
                    .contains(listed.store().name());
            Form form = Form.of(before, "upload").with("file", "", new byte[0]).with("start", "1");
            assertThat(desk.post(imports, form.type(), form.body()).mustBe(200).text())
                    .contains("Choose a file");
            Given.aCartWith(listed).checkout("b@example.org", "tok_approve").mustBe(201);
            listed.store()
                    .api()
                    .post("/products", ProductDraft.simple("Still", "1.00", 1).body())
                    .mustBe(201);
            admins.post("/tenants/" + waiting.tenantId() + "/approve").mustBe(200);
            Stack.sellers().as(owner).get("/store").mustBe(200);
        });
        JsonNode store = waiting.asOwner().get("/store").mustBe(200).json();
        assertThat(store.path("status").asText()).isEqualTo("ACTIVE");
        await("the organization of the store exists at Keycloak")
                .atMost(Duration.ofMinutes(3))
                .until(() -> Organizations.named(waiting.slug()));
    }

    @Test
    void withoutTheDatabaseEveryAnswerSaysSoWithItsStatusAndIsWhole() {
        Store store = Given.aSellerWithAnOpenStore();
        Pages desk = new Pages();
        String board = Stack.addresses().seller() + "/today/board?store=" + store.slug();
        desk.logIn(board, store.owner()).mustBe(200);
        Api shop = Api.at(Stack.addresses().storefront()).with("Accept", "text/html");
        StackSession.without(Part.POSTGRES, () -> {
            Answer call = store.api().get("/products").mustBeProblem(503, "UNAVAILABLE");
            assertThat(call.header("Retry-After")).isNotBlank();
            isAway(shop.get("/s/" + store.slug()));
            isAway(shop.get("/search?q=mug"));
            isAway(desk.get(board));
            isAway(desk.post(board, Map.of("x", "y")));
            assertThat(shop.send("HEAD", "/s/" + store.slug(), null, HttpRequest.BodyPublishers.noBody())
                            .mustBe(503)
                            .header("Retry-After"))
                    .isNotBlank();
        });
        await("the applications have found the database again")
                .atMost(Duration.ofMinutes(1))
                .until(() -> desk.get(board).status() == 200
                        && shop.get("/").status() == 200
                        && Stack.admins().get("/tenants?size=1").status() == 200);
    }

    private static void isAway(Answer page) {
        page.mustBe(503);
        assertThat(page.header("Retry-After")).as(page.request()).isNotBlank();
        assertThat(page.text()).as(page.request()).contains("cannot answer just now", page.header("X-Request-Id"));
        assertThat(page.text().split("</html>", -1)).as(page.request()).hasSize(2);
    }

    @Test
    void withoutTheMailServerMailsWaitAndArrive() {
        Listed listed = Given.aPublishedProduct("11.00", 3);
        String email = "patient-" + Names.unique() + "@example.org";
        String[] number = new String[1];
        StackSession.without(
                Part.MAIL,
                () -> number[0] = Given.aCartWith(listed)
                        .checkout(email, "tok_approve")
                        .mustBe(201)
                        .json()
                        .path("number")
                        .asText());
        Inbox.awaitMail(email, number[0], Duration.ofMinutes(3));
    }

    private static String page(String path) {
        return Api.at(Stack.addresses().storefront())
                .with("Accept", "text/html")
                .get(path)
                .mustBe(200)
                .text();
    }

    private static JsonNode aCategoryWithoutProducts() {
        for (JsonNode department : Stack.buyers().get("/categories").mustBe(200).json()) {
            for (JsonNode category : department.path("children")) {
                for (JsonNode leaf : category.path("children")) {
                    if (leaf.path("count").asInt() == 0) {
                        return leaf;
                    }
                }
            }
        }
        throw new AssertionError("every category has products");
    }

    private static boolean finds(Listed listed) {
        return Stack.buyers().get("/search?q=anything").status() == 200 && listed.isFound();
    }
}
