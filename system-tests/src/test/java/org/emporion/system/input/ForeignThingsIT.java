package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Unknown ids, other stores' ids, and credentials that do not open the door. */
class ForeignThingsIT {
    private static Store mine;
    private static Listed theirs;
    private static String theirOrder;

    @BeforeAll
    static void twoStores() {
        mine = Given.aSellerWithAnOpenStore();
        theirs = Given.aPublishedProduct("7.00", 5);
        String number = Given.aCartWith(theirs)
                .checkout("b@example.org", "tok_approve")
                .mustBe(201)
                .json()
                .path("number")
                .asText();
        theirOrder = theirs.store().orderOf(number).path("id").asText();
    }

    /** An unknown and a foreign id must not be told apart. */
    @TestFactory
    Stream<DynamicTest> unknownAndForeignIdsGetTheSameAnswer() {
        return Stream.of(
                        new Call("GET", "/products/%s", theirs.id(), null),
                        new Call(
                                "PUT",
                                "/products/%s",
                                theirs.id(),
                                ProductDraft.simple("Mine now", "1.00", 1).body()),
                        new Call("DELETE", "/products/%s", theirs.id(), null),
                        new Call("POST", "/products/%s/publish", theirs.id(), null),
                        new Call("POST", "/products/%s/unpublish", theirs.id(), null),
                        new Call("GET", "/orders/%s", theirOrder, null),
                        new Call("POST", "/orders/%s/accept", theirOrder, null),
                        new Call("POST", "/orders/%s/refuse", theirOrder, Map.of("reason", "no")),
                        new Call("GET", "/imports/%s", theirs.id(), null),
                        new Call("GET", "/imports/%s/errors.csv", theirs.id(), null))
                .map(call -> DynamicTest.dynamicTest(call.method + " " + call.path, () -> {
                    Answer foreign = call.with(call.foreignId).mustBeProblem(404);
                    Answer unknown = call.with(UUID.randomUUID().toString()).mustBeProblem(404);
                    call.with("no-id-at-all").mustBeProblem(404);
                    assertThat(foreign.code()).isEqualTo(unknown.code());
                    assertThat(foreign.json().path("detail"))
                            .isEqualTo(unknown.json().path("detail"));
                }));
    }

    private record Call(String method, String path, String foreignId, Object body) {
        Answer with(String id) {
            String address = path.formatted(id);
            return switch (method) {
                case "GET" -> mine.api().get(address);
                case "PUT" -> mine.api().put(address, body);
                case "DELETE" -> mine.api().delete(address);
                default -> body == null ? mine.api().post(address) : mine.api().post(address, body);
            };
        }
    }

    @Test
    void anotherStoresSkuIsUnknown() {
        JsonNode answer = mine.api()
                .put("/stock", Map.of("items", List.of(Map.of("sku", theirs.sku(), "onHand", 0))))
                .mustBe(200)
                .json();
        assertThat(answer.path("applied").asInt()).isZero();
        assertThat(theirs.store().stockOf(theirs).path("onHand").asInt()).isEqualTo(5);
    }

    @Test
    void aPersonCannotPickAStoreTheyAreNoMemberOf() {
        Api stranger = Stack.sellers().as(mine.owner().token());
        stranger.with("X-Store", theirs.store().slug()).get("/store").mustBeProblem(404);
        stranger.with("X-Store", "no-such-store").get("/store").mustBeProblem(404);
        stranger.with("X-Store", mine.slug()).get("/store").mustBe(200);
    }

    @TestFactory
    Stream<DynamicTest> aCredentialThatIsNoneIsRefused() {
        String token = mine.owner().token();
        return Stream.of(
                        "nonsense",
                        "emk_nonsense",
                        token.substring(0, token.length() - 4) + "AAAA",
                        "a.b.c",
                        unsigned(token))
                .map(bad -> DynamicTest.dynamicTest(bad.substring(0, Math.min(12, bad.length())), () -> {
                    Stack.sellers().as(bad).get("/store").mustBeProblem(401);
                    Api.at(Stack.addresses().admin() + "/api/v1")
                            .as(bad)
                            .get("/tenants")
                            .mustBeProblem(401);
                }));
    }

    @Test
    void noCredentialIsRefusedAndTheWrongRoleForbidden() {
        Stack.sellers().get("/products").mustBeProblem(401);
        Api admin = Api.at(Stack.addresses().admin() + "/api/v1");
        admin.get("/tenants").mustBeProblem(401);
        admin.as(mine.owner().token()).get("/tenants").mustBeProblem(403);
        admin.as(mine.owner().token())
                .post("/tenants/" + mine.tenantId() + "/suspend", Map.of("reason", "me"))
                .mustBeProblem(403);
        mine.api().get("/store").mustBe(200);
    }

    @Test
    void aKeyOpensOnlyWhatItIsFor() {
        String key = mine.asOwner()
                .post("/keys", Map.of("name", "reader", "scopes", List.of("catalog:read")))
                .mustBe(201)
                .json()
                .path("key")
                .asText();
        Api reader = Stack.sellers().as(key);
        reader.get("/products").mustBe(200);
        reader.post("/products", ProductDraft.simple("No", "1.00", 1).body()).mustBeProblem(403);
        reader.put("/stock", Map.of("items", List.of())).mustBeProblem(403);
        reader.get("/orders").mustBeProblem(403);
        reader.post("/keys", Map.of("name", "more", "scopes", List.of("catalog")))
                .mustBeProblem(403);
        mine.asOwner()
                .post("/keys", Map.of("name", "?", "scopes", List.of("everything")))
                .mustBeProblem(422);
    }

    @Test
    void aStoreThatIsNotApprovedCannotPutAnythingOnSale() {
        Store pending = Given.aStoreAwaitingApproval();
        Answer created = pending.asOwner()
                .post("/products", ProductDraft.simple("Early", "1.00", 1).body());
        if (created.status() == 201) {
            pending.asOwner()
                    .post("/products/" + created.json().path("id").asText() + "/publish")
                    .mustBeProblemOf(403, 409, 422);
        } else {
            created.mustBeProblemOf(403, 409, 422);
        }
        Stack.buyers().get("/stores/" + pending.slug()).mustBeProblem(404);
    }

    private static String unsigned(String token) {
        return "eyJhbGciOiJub25lIn0" + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);
    }
}
