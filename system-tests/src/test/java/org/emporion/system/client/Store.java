package org.emporion.system.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.RecentCopy;

/** A seller's store, worked through its API key. */
public final class Store {
    private final Person owner;
    private final String tenantId;
    private final String slug;
    private final String name;
    private final RecentCopy<String> ownersToken;
    private Api keyed;

    private Store(Person owner, String tenantId, String slug, String name, RecentCopy<String> ownersToken) {
        this.owner = owner;
        this.tenantId = tenantId;
        this.slug = slug;
        this.name = name;
        this.ownersToken = ownersToken;
    }

    static Store apply(Person owner) {
        String slug = "store-" + Names.unique();
        String name = "Store " + slug.substring(6);
        RecentCopy<String> token = new RecentCopy<>(owner::token, Duration.ofSeconds(30), Clock.systemUTC());
        JsonNode applied = Stack.sellers()
                .as(token.get())
                .post("/applications", application(slug, name, owner.email()))
                .mustBe(201)
                .json();
        return new Store(owner, applied.path("tenantId").asText(), slug, name, token);
    }

    /** An application with all that is needed. */
    public static Map<String, Object> application(String slug, String name, String email) {
        return Map.of("storeName", name, "slug", slug, "legalName", name + " GmbH", "country", "DE", "email", email);
    }

    Store open() {
        Stack.admins().post("/tenants/" + tenantId + "/approve").mustBe(200);
        return withKey();
    }

    /** The store with a key for its catalog, stock and orders, once it has been let in. */
    public Store withKey() {
        String key = asOwner()
                .post("/keys", Map.of("name", "test", "scopes", List.of("catalog", "stock", "orders")))
                .mustBe(201)
                .json()
                .path("key")
                .asText();
        keyed = Stack.sellers().as(key);
        return this;
    }

    public Person owner() {
        return owner;
    }

    public String tenantId() {
        return tenantId;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** The seller API with the key of this store. */
    public Api api() {
        return keyed;
    }

    /** The seller API with a token of the store's owner that was given within the last half minute. */
    public Api asOwner() {
        return Stack.sellers().as(ownersToken.get()).with("X-Store", slug);
    }

    /** Creates the product and publishes it. */
    public Listed publishes(ProductDraft draft) {
        JsonNode product = api().post("/products", draft.body()).mustBe(201).json();
        api().post("/products/" + product.path("id").asText() + "/publish").mustBe(200);
        return new Listed(this, product);
    }

    /** Publishes a product without options. */
    public Listed publishes(String title, String price, long onHand) {
        return publishes(ProductDraft.simple(title, price, onHand));
    }

    /** Creates a product without options, which stays a draft. */
    public void drafts(String title, String price, long onHand) {
        api().post("/products", ProductDraft.simple(title, price, onHand).body())
                .mustBe(201);
    }

    /** Accepts its part of the purchase and sends it off in one parcel. */
    public void ships(String purchaseNumber, String carrier, String trackingNumber) {
        JsonNode order = orderOf(purchaseNumber);
        String path = "/orders/" + order.path("id").asText();
        api().post(path + "/accept").mustBe(200);
        List<Map<String, Object>> lines = new ArrayList<>();
        order.path("lines")
                .forEach(line -> lines.add(Map.of(
                        "id",
                        line.path("id").asText(),
                        "quantity",
                        line.path("quantity").asInt())));
        Answer shipped = api().post(
                        path + "/parcels",
                        Map.of("lines", lines, "carrier", carrier, "trackingNumber", trackingNumber));
        assertThat(shipped.status()).as(shipped.text()).isIn(200, 201);
    }

    /** Sends off its part of the purchase and hears that it has arrived. */
    public void delivers(String purchaseNumber) {
        ships(purchaseNumber, "DHL", "00340434");
        JsonNode order = orderOf(purchaseNumber);
        String parcel = order.path("parcels").path(0).path("id").asText();
        api().post("/orders/" + order.path("id").asText() + "/parcels/" + parcel + "/delivered")
                .mustBe(200);
    }

    /** Uploads a file and waits until its job has ended; answers the job. */
    public JsonNode imports(byte[] file) {
        JsonNode job = api().send("POST", "/imports?format=shopify", "text/csv", BodyPublishers.ofByteArray(file))
                .mustBe(202)
                .json();
        return whenEnded(job.path("id").asText());
    }

    /** Waits until the import has ended; answers the job. */
    public JsonNode whenEnded(String job) {
        return await("import " + job)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> api().get("/imports/" + job).mustBe(200).json(), now -> List.of("DONE", "FAILED")
                        .contains(now.path("status").asText()));
    }

    /** The order of this store in the purchase; orders are there with the answer to the checkout. */
    public JsonNode orderOf(String purchaseNumber) {
        for (JsonNode order : api().get("/orders?size=100").mustBe(200).json().path("items")) {
            if (order.path("purchaseNumber").asText().equals(purchaseNumber)) {
                return order;
            }
        }
        throw new AssertionError(name + " has no order of " + purchaseNumber);
    }

    /** On hand, reserved and available of a SKU, as the store sees them. */
    public JsonNode stockOf(Listed listed) {
        return api().get("/products/" + listed.id())
                .mustBe(200)
                .json()
                .path("variants")
                .get(0);
    }
}
