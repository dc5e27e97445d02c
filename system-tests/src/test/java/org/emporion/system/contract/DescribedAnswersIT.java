package org.emporion.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** What the APIs answer is what their documents describe, call by call, as a program that reads them makes its calls. */
@BesideABrowser
class DescribedAnswersIT {

    private static final String BUYER = "reader@example.org";
    private static final Map<String, String> NONE = Map.of();

    private final Store store = Given.aSellerWithAnOpenStore();

    @Test
    void aProgramMakesAKeyImportsAFileAndReadsAnOrder() {
        Caller owner = new Caller(Document.ofSellers(), store.asOwner());
        String key = owner.call("postKeys", NONE, Map.of("name", "first hour", "scopes", List.of("catalog", "orders")))
                .mustBe(201)
                .json()
                .path("key")
                .asText();
        Caller program = owner.as(Stack.sellers().as(key));

        JsonNode job = program.send(
                        "postImports",
                        Map.of("format", "shopify"),
                        "text/csv",
                        """
                        Handle,Title,Published,Variant SKU,Variant Inventory Qty,Variant Price
                        jug,Jug,TRUE,%s,5,19.90
                        """
                                .formatted(Names.unique()))
                .mustBe(202)
                .json();
        store.whenEnded(job.path("id").asText());
        JsonNode imported = program.call(
                        "getImportsById", Map.of("id", job.path("id").asText()))
                .mustBe(200)
                .json();
        assertThat(imported.path("products").path("created").asInt()).isEqualTo(1);

        String ended = job.path("id").asText();
        program.call("getImportsByIdRefusedCsv", Map.of("id", ended)).mustBe(404);
        program.call("postImportsByIdCancel", Map.of("id", ended)).mustBe(409);

        Listed mug = store.publishes("Mug", "10.00", 3);
        String purchase = bought(mug);
        String id = store.orderOf(purchase).path("id").asText();
        assertThat(program.call("getOrdersById", Map.of("id", id))
                        .mustBe(200)
                        .json()
                        .path("purchaseNumber")
                        .asText())
                .isEqualTo(purchase);
        program.call("getOrdersByIdInquiries", Map.of("id", id)).mustBe(200);
        program.call("postOrdersByIdAccept", Map.of("id", id)).mustBe(200);
        program.call("getOrders", Map.of("cursor", "", "size", "1")).mustBe(200);
        program.call("getOrders", Map.of("placedFrom", "2099-01-01")).mustBe(200);
        program.call("getOrders", Map.of("placedFrom", "yesterday")).mustBe(422);
        program.call("getStock", NONE).mustBe(403);
    }

    @Test
    void aFileComesInAsDraftsAndItsRefusedRowsComeBackAsTheyCame() {
        String sku = Names.unique();
        String file =
                "Handle,Title,Published,Variant SKU,Variant Price\njug,Kr\u00fcg,TRUE,%s,19.90\npan,Pan,TRUE,,a lot\n"
                        .formatted(sku);
        Caller program = new Caller(Document.ofSellers(), store.asOwner());
        program.send("postImports", Map.of("format", "shopify", "encoding", "klingon"), "text/csv", file)
                .mustBe(422);
        JsonNode job = program.send(
                        "postImports",
                        Map.of("format", "shopify", "asDrafts", "true", "encoding", "UTF-8"),
                        "text/csv",
                        file)
                .mustBe(202)
                .json();
        assertThat(job.path("asDrafts").asBoolean()).isTrue();
        store.whenEnded(job.path("id").asText());

        assertThat(program.call("getProducts", Map.of("q", sku))
                        .mustBe(200)
                        .json()
                        .path("items")
                        .path(0)
                        .path("status")
                        .asText())
                .isEqualTo("DRAFT");
        assertThat(program.call(
                                "getImportsByIdRefusedCsv",
                                Map.of("id", job.path("id").asText()))
                        .mustBe(200)
                        .text())
                .contains("Variant Price,Emporion: what was wrong", "pan,Pan,TRUE,,a lot,")
                .doesNotContain("jug");
    }

    @Test
    void everyReadAnswersWhatItsDocumentDescribes() {
        Listed mug = store.publishes(ProductDraft.simple("Mug", "10.00", 3));
        String purchase = bought(mug);
        Map<String, String> known = Map.of(
                "id", mug.id(),
                "product", mug.id(),
                "slug", Names.unique(),
                "sku", mug.sku());
        Caller seller = new Caller(Document.ofSellers(), store.asOwner());
        Set<String> reads = new TreeSet<>();
        for (Document.Operation operation : Document.ofSellers().operations()) {
            if (operation.method().equals("get")) {
                reads.add(operation.id());
                Map<String, String> inPath = new java.util.HashMap<>();
                operation.node().path("parameters").forEach(parameter -> {
                    if (parameter.path("in").asText().equals("path")) {
                        String name = parameter.path("name").asText();
                        inPath.put(name, known.getOrDefault(name, mug.id()));
                    }
                });
                seller.call(operation.id(), inPath);
            }
        }
        assertThat(seller.called()).isEqualTo(reads);
        seller.call(
                        "getOrdersById",
                        Map.of("id", store.orderOf(purchase).path("id").asText()))
                .mustBe(200);

        Caller admin = new Caller(Document.all().get(2), Stack.admins());
        admin.call("getTenants", NONE).mustBe(200);
        admin.call("getTenantsById", Map.of("id", store.tenantId())).mustBe(200);
        admin.call("getTenantsByIdSupportGrants", Map.of("id", store.tenantId()))
                .mustBe(200);
        admin.call("getAudit", NONE).mustBe(200);
        admin.call("getSearchLag", NONE).mustBe(200);
        admin.call("getTenantsById", Map.of("id", "none")).mustBe(404);
    }

    @Test
    void aPageOfThePlatformIsReadWrittenAndGivenBack() {
        Caller admin = new Caller(Document.all().get(2), Stack.admins());
        Map<String, String> delivery = Map.of("page", "delivery");
        assertThat(admin.call("getPages", NONE).mustBe(200).json().path("items"))
                .hasSize(7);
        Answer initial = admin.call("getPagesByPage", delivery).mustBe(200);
        assertThat(initial.json().path("written").asBoolean()).isFalse();

        Answer written = admin.call(
                        "putPagesByPage",
                        delivery,
                        Map.of("text", "<h2>By ship</h2><script>x()</script>", "version", version(initial)))
                .mustBe(200);
        assertThat(written.json().path("text").asText()).isEqualTo("<h2>By ship</h2>");
        assertThat(written.header("ETag")).isEqualTo('"' + version(written) + '"');
        Stack.admins()
                .with("If-Match", initial.header("ETag"))
                .put("/pages/delivery", Map.of("text", "Late"))
                .mustBe(412);
        admin.call("putPagesByPage", delivery, Map.of("text", "Late", "version", version(initial)))
                .mustBe(409);
        admin.call("putPagesByPage", delivery, Map.of("text", " "))
                .mustBeProblem(422)
                .mustBlame("text");
        admin.call("getPagesByPage", Map.of("page", "nowhere")).mustBe(404);

        admin.call("deletePagesByPage", delivery).mustBe(204);
        assertThat(version(admin.call("getPagesByPage", delivery).mustBe(200))).isEqualTo(version(initial));
    }

    private static String version(Answer page) {
        return page.json().path("version").asText();
    }

    @Test
    void buyersAreAnsweredAsDescribed() {
        Listed mug = store.publishes(ProductDraft.simple("Mug", "10.00", 3));
        Caller buyer = new Caller(Document.all().get(0), Stack.buyers());

        buyer.call("getCategories", NONE).mustBe(200);
        buyer.call("getStoresByStore", Map.of("store", store.slug())).mustBe(200);
        buyer.call("getStoresByStoreProducts", Map.of("store", store.slug())).mustBe(200);
        buyer.call("getStoresByStoreProductsByProduct", Map.of("store", store.slug(), "product", mug.slug()))
                .mustBe(200);
        buyer.call("getSearch", Map.of("q", "mug", "inStock", "true")).mustBe(200);
        buyer.call("getSuggest", Map.of("q", "mu")).mustBe(200);
        String cart =
                buyer.call("postCarts", NONE).mustBe(201).json().path("id").asText();
        buyer.call("postCartsByCartLines", Map.of("cart", cart), Map.of("variantId", mug.variantId(), "quantity", 1))
                .mustBe(201);
        buyer.call("getCartsByCart", Map.of("cart", cart)).mustBe(200);
        String number = bought(mug);
        buyer.call("getOrdersByNumber", Map.of("number", number, "email", BUYER))
                .mustBe(200);
        buyer.call("getOrdersByNumber", Map.of("number", number, "email", "x@example.org"))
                .mustBe(404);
        buyer.call("getStoresByStoreTrader", Map.of("store", store.slug())).mustBe(404);
        Map<String, String> question =
                Map.of("email", BUYER, "reason", "NOT_ARRIVED", "message", "Where is what I bought?");
        assertThat(buyer.call("postOrdersByNumberInquiries", Map.of("number", number), question)
                        .mustBe(201)
                        .json()
                        .path("replyTo")
                        .asText())
                .isEqualTo(BUYER);
        buyer.call("postOrdersByNumberInquiries", Map.of("number", number), Map.of("email", BUYER, "message", "?"))
                .mustBe(422);
        assertThat(buyer.call("getOrdersByNumberInquiries", Map.of("number", number, "email", BUYER))
                        .mustBe(200)
                        .json()
                        .path("items"))
                .hasSize(1);
        buyer.call("getOrdersByNumberInquiries", Map.of("number", number, "email", "x@example.org"))
                .mustBe(404);
    }

    @Test
    void whatAReadOfAProductAnswersCanBeSentBack() {
        Listed mug = store.publishes(ProductDraft.simple("Mug", "10.00", 3));
        Answer read = store.api().get("/products/" + mug.id()).mustBe(200);

        Answer same = store.api().put("/products/" + mug.id(), read.json()).mustBe(200);
        assertThat(same.header("ETag")).isEqualTo(read.header("ETag"));

        ObjectNode changed = (ObjectNode) same.json();
        changed.put("title", "Large mug");
        Answer after = store.api().put("/products/" + mug.id(), changed).mustBe(200);
        assertThat(after.json().path("title").asText()).isEqualTo("Large mug");

        changed = (ObjectNode) after.json();
        changed.put("status", "DRAFT");
        store.api().put("/products/" + mug.id(), changed).mustBeProblem(422).mustBlame("status");
    }

    @Test
    void whatAReadOfTheTraderOrTheTaxesAnswersCanBeSentBack() {
        for (String path : List.of("/trader", "/tax")) {
            Answer read = store.asOwner().get(path).mustBe(200);
            assertThat(store.asOwner().put(path, read.json()).mustBe(200).json())
                    .isEqualTo(read.json());
        }
        store.asOwner()
                .put("/tax", Map.of("country", "elsewhere"))
                .mustBeProblem(422)
                .mustBlame("country");
    }

    private static String bought(Listed listed) {
        return Given.aCartWith(listed)
                .checkout(BUYER, "tok_approve")
                .mustBe(201)
                .json()
                .path("number")
                .asText();
    }
}
