package org.emporion.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.emporion.system.browser.BesideABrowser;
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
@BesideABrowser
class ForeignThingsIT {
    private static Store mine;
    private static Listed theirs;
    private static String theirOrder;
    private static String theirParcel;
    private static String theirPicture;
    private static Listed mineOnSale;
    private static String myOrder;

    @BeforeAll
    static void twoStores() throws IOException {
        mine = Given.aSellerWithAnOpenStore();
        mineOnSale = mine.publishes("Mine", "3.00", 5);
        theirs = Given.aPublishedProduct("7.00", 5);
        String number = Given.aCartWith(theirs, mineOnSale)
                .checkout("b@example.org", "tok_approve")
                .mustBe(201)
                .json()
                .path("number")
                .asText();
        myOrder = mine.orderOf(number).path("id").asText();
        theirOrder = theirs.store().orderOf(number).path("id").asText();
        theirParcel = aParcelOf(theirs.store(), theirOrder);
        theirPicture = aPictureOf(theirs);
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
                        new Call(
                                "POST",
                                "/orders/%s/parcels",
                                theirOrder,
                                Map.of("carrier", "DHL", "trackingNumber", "1")),
                        new Call("POST", "/orders/" + myOrder + "/parcels/%s/delivered", theirParcel, null),
                        new Call("PUT", "/products/%s/pictures", theirs.id(), Map.of("pictures", List.of())),
                        new Call("DELETE", "/products/" + mineOnSale.id() + "/pictures/%s", theirPicture, null),
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

    private static String aParcelOf(Store store, String order) {
        store.api().post("/orders/" + order + "/accept").mustBe(200);
        JsonNode line = store.api()
                .get("/orders/" + order)
                .mustBe(200)
                .json()
                .path("lines")
                .path(0);
        Map<String, Object> parcel = Map.of(
                "lines", List.of(Map.of("id", line.path("id").asText(), "quantity", 1)),
                "carrier", "DHL",
                "trackingNumber", "1");
        return store.api()
                .post("/orders/" + order + "/parcels", parcel)
                .mustBe(201)
                .json()
                .path("parcels")
                .path(0)
                .path("id")
                .asText();
    }

    private static String aPictureOf(Listed listed) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", file);
        return listed.store()
                .api()
                .send(
                        "POST",
                        "/products/" + listed.id() + "/pictures",
                        "image/png",
                        BodyPublishers.ofByteArray(file.toByteArray()))
                .mustBe(201)
                .json()
                .path("id")
                .asText();
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
        assertThat(theirs.store().stockOf(theirs).path("onHand").asInt()).isEqualTo(4);
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
