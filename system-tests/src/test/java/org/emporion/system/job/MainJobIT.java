package org.emporion.system.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.emporion.system.job.Contract.listOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Person;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Shape;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** Application to tracked parcel, call by call as the REST contract has it. */
@BesideABrowser
class MainJobIT {

    @Test
    void aVisitorBecomesASellerWithAKey() {
        Person person = Given.aRegisteredUser();
        Api asPerson = Stack.sellers().as(person.token());
        String slug = "first-" + Names.unique();
        assertThat(asPerson.get("/slugs/" + slug).mustBe(200).text()).contains("true");

        Answer applied = asPerson.post("/applications", Store.application(slug, "First Light", person.email()))
                .mustBe(201);
        Shape.check(applied, "{tenantId: 'text', status: 'text'}");
        assertThat(applied.json().path("status").asText()).isEqualTo("PENDING");
        Answer waiting = asPerson.get("/store").mustBe(200);
        Shape.check(waiting, "{tenantId: 'text', slug: 'text', name: 'text', status: 'text', missing: []}");
        assertThat(waiting.json().path("missing")).isNotEmpty();

        Api admins = Stack.admins();
        String tenant = applied.json().path("tenantId").asText();
        Shape.check(admins.get("/tenants?status=PENDING&size=100").mustBe(200), listOf(Contract.TENANT));
        Answer approved = admins.post("/tenants/" + tenant + "/approve").mustBe(200);
        Shape.check(approved, Contract.TENANT);
        assertThat(approved.json().path("status").asText()).isEqualTo("ACTIVE");

        Answer key = asPerson.post("/keys", Map.of("name", "till", "scopes", List.of("catalog")))
                .mustBe(201);
        Shape.check(key, "{id: 'text', key: 'text'}");
        Api asKey = Stack.sellers().as(key.json().path("key").asText());
        assertThat(asKey.get("/store").mustBe(200).json().path("slug").asText()).isEqualTo(slug);
        assertThat(asPerson.get("/keys").mustBe(200).text())
                .contains("till")
                .doesNotContain(key.json().path("key").asText());
        assertThat(asPerson.delete("/keys/" + key.json().path("id").asText()).status())
                .isIn(200, 204);
        asKey.get("/store").mustBeProblem(401);
    }

    @Test
    void aProductIsWrittenPublishedCountedAndFound() {
        Store store = Given.aSellerWithAnOpenStore();
        String word = Names.uniqueWord();
        ProductDraft draft = ProductDraft.titled("Kettle " + word)
                .option("Colour", "Blue", "Red")
                .variant(Map.of("Colour", "Blue"), "B-" + word, "49.90", 0)
                .variant(Map.of("Colour", "Red"), "R-" + word, "54.90", 0);
        JsonNode created =
                store.api().post("/products", draft.body()).mustBe(201).json();
        assertThat(created.path("status").asText()).isEqualTo("DRAFT");
        Listed kettle = new Listed(store, created);
        kettle.seenByBuyers().mustBeProblem(404);

        store.api().post("/products/" + kettle.id() + "/publish").mustBe(200);
        Answer counted = store.api()
                .put(
                        "/stock",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("sku", "B-" + word, "onHand", 7),
                                        Map.of("sku", "nobody's", "onHand", 1))))
                .mustBe(200);
        Shape.check(counted, Contract.STOCK_ANSWER);
        assertThat(counted.json().path("applied").asInt()).isEqualTo(1);
        assertThat(counted.json().path("rejected").findValuesAsText("sku")).containsExactly("nobody's");

        Answer page = kettle.seenByBuyers().mustBe(200);
        Shape.check(page, Contract.PRODUCT);
        assertThat(page.json().path("variants").path(0).path("available").asInt())
                .isEqualTo(7);
        assertThat(page.text()).doesNotContain("cost", "reserved");
        kettle.whenSearchable();
        Answer found = Stack.buyers().get("/search?q=" + word).mustBe(200);
        Shape.check(found, Contract.SEARCH);
        JsonNode hit = found.json().path("items").path(0);
        assertThat(hit.path("price").path("amount").asText()).isEqualTo("49.90");
        assertThat(hit.path("fromPrice").asBoolean()).isTrue();
        assertThat(hit.path("store").path("slug").asText()).isEqualTo(store.slug());
    }

    @Test
    void pricesChangeInOneCallAndWhatIsOnSaleFollows() {
        Listed lamp = Given.aPublishedProduct("80.00", 3);
        Answer priced = lamp.store()
                .api()
                .put(
                        "/prices",
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "sku",
                                        lamp.sku(),
                                        "price",
                                        ProductDraft.money("60.00"),
                                        "compareAt",
                                        ProductDraft.money("80.00")))))
                .mustBe(200);
        Shape.check(priced, Contract.STOCK_ANSWER);
        JsonNode variant =
                lamp.seenByBuyers().mustBe(200).json().path("variants").path(0);
        assertThat(variant.path("price").path("amount").asText()).isEqualTo("60.00");
        assertThat(variant.path("compareAt").path("amount").asText()).isEqualTo("80.00");
        lamp.store().api().post("/products/" + lamp.id() + "/unpublish").mustBe(200);
        lamp.seenByBuyers().mustBeProblem(404);
        await().atMost(Duration.ofSeconds(20)).until(() -> !lamp.isFound());
    }

    @Test
    void whatBuyersBrowseHasTheShapesOfTheContract() {
        Listed listed = Given.aPublishedProduct("5.00", 1).whenSearchable();
        Shape.check(Stack.buyers().get("/categories").mustBe(200), Contract.CATEGORIES);
        Shape.check(Stack.buyers().get("/stores/" + listed.store().slug()).mustBe(200), Contract.STORE);
        Answer suggested = Stack.buyers()
                .get("/suggest?q=" + Api.escaped(listed.title().substring(0, 9)))
                .mustBe(200);
        Shape.check(suggested, Contract.SUGGESTIONS);
        int suggestions = 0;
        for (JsonNode kind : suggested.json()) {
            suggestions += kind.size();
        }
        assertThat(suggestions).isLessThanOrEqualTo(8);
        assertThat(Stack.buyers()
                        .get("/search?store=no-such-store")
                        .mustBe(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void oneCartOverTwoStoresBecomesTwoOrdersWithTheirOwnParcels() {
        Listed mug = Given.aPublishedProduct("19.90", 5);
        Listed book = Given.aPublishedProduct("12.35", 5);
        String email = "buyer-" + Names.unique() + "@example.org";
        Cart cart = Given.anEmptyCart().with(mug, 1).with(mug, 1).with(book, 1).readyForCheckout();
        Shape.check(cart.get(), Contract.CART);
        JsonNode before = cart.json();
        assertThat(before.path("groups")).hasSize(2);
        assertThat(before.path("totals").path("items").path("amount").asText()).isEqualTo("52.15");

        Answer placed = cart.checkout(email, "tok_approve").mustBe(201);
        Shape.check(placed, Contract.PLACED);
        assertThat(placed.json().path("status").asText()).isEqualTo("PLACED");
        assertThat(placed.json().path("total")).isEqualTo(before.path("totals").path("total"));
        assertThat(placed.json().path("orders")).hasSize(2);
        String number = placed.json().path("number").asText();

        mug.store().ships(number, "DHL", "TRACK-" + number);
        JsonNode seen = purchase(number, email).mustBe(200).json();
        Shape.check(seen, Contract.PURCHASE, "purchase");
        assertThat(orderOf(mug.store(), seen).path("status").asText()).isEqualTo("SHIPPED");
        assertThat(orderOf(mug.store(), seen).toString()).contains("TRACK-" + number, "DHL");
        assertThat(orderOf(book.store(), seen).path("status").asText()).isEqualTo("NEW");
        purchase(number, "someone.else@example.org").mustBeProblem(404);
        Inbox.awaitMail(email, number);
        Inbox.awaitMail(email, "TRACK-" + number);
    }

    @Test
    void aStoreSeesItsPartAloneAndMayRefuseIt() {
        Listed mine = Given.aPublishedProduct("30.00", 2);
        Listed theirs = Given.aPublishedProduct("10.00", 2);
        String email = "buyer-" + Names.unique() + "@example.org";
        String number = Given.aCartWith(mine, theirs)
                .checkout(email, "tok_approve")
                .mustBe(201)
                .json()
                .path("number")
                .asText();
        JsonNode order = mine.store().orderOf(number);
        Shape.check(order, Contract.SELLER_ORDER, "order");
        assertThat(order.toString()).doesNotContain(theirs.sku(), theirs.store().slug());
        assertThat(order.path("commission").path("amount").asText()).isEqualTo("3.00");
        String path = "/orders/" + order.path("id").asText();
        theirs.store().api().get(path).mustBeProblem(404);
        theirs.store().api().post(path + "/accept").mustBeProblem(404);

        mine.store()
                .api()
                .post(path + "/refuse", Map.of("reason", "Broken in the store room"))
                .mustBe(200);
        JsonNode seen = purchase(number, email).mustBe(200).json();
        assertThat(orderOf(mine.store(), seen).path("status").asText()).isEqualTo("REFUSED");
        assertThat(orderOf(theirs.store(), seen).path("status").asText()).isEqualTo("NEW");
        assertThat(mine.store().stockOf(mine).path("reserved").asInt()).isZero();
    }

    private static Answer purchase(String number, String email) {
        return Stack.buyers().get("/orders/" + number + "?email=" + Api.escaped(email));
    }

    private static JsonNode orderOf(Store store, JsonNode purchase) {
        for (JsonNode order : purchase.path("orders")) {
            if (order.path("store").path("slug").asText().equals(store.slug())) {
                return order;
            }
        }
        throw new AssertionError("no order of " + store.slug() + " in " + purchase);
    }
}
