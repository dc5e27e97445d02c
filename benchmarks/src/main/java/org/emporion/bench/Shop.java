package org.emporion.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emporion.stack.StackAddresses;

/** A store of the benchmark and the key to it. */
record Shop(String slug, String tenantId, String key) {

    /** A product on sale, with its first variant. */
    record Article(String shop, String id, String slug, String title, String variantId, String sku) {}

    /** Opens a store as a seller and a platform admin would: account, application, approval, key. */
    static Shop open(StackAddresses stack, String slug) throws IOException {
        String email = owner(slug);
        Accounts accounts = new Accounts(stack);
        accounts.register(email);
        Rest owner = Rest.at(stack.seller() + "/api/v1").as(accounts.token(email, email));
        String tenant = owner.post(
                        "/applications",
                        Map.of(
                                "storeName",
                                "Shop " + slug,
                                "slug",
                                slug,
                                "legalName",
                                slug + " GmbH",
                                "country",
                                "DE",
                                "email",
                                email))
                .path("tenantId")
                .asText();
        supervision(stack).post("/tenants/" + tenant + "/approve", Map.of());
        JsonNode key = owner.post("/keys", Map.of("name", "bench", "scopes", List.of("catalog", "stock", "orders")));
        return new Shop(slug, tenant, key.path("key").asText());
    }

    /** The address of its owner, and the password. */
    String owner() {
        return owner(slug);
    }

    private static String owner(String slug) {
        return slug + "@example.org";
    }

    /** Takes all of it out of the marketplace, as a platform admin. */
    void suspend(StackAddresses stack) throws IOException {
        supervision(stack).post("/tenants/" + tenantId + "/suspend", Map.of("reason", "The benchmark is over."));
    }

    private static Rest supervision(StackAddresses stack) throws IOException {
        return Rest.at(stack.admin() + "/api/v1").as(new Accounts(stack).token("admin", "admin"));
    }

    Rest api(StackAddresses stack) {
        return Rest.at(stack.seller() + "/api/v1").as(key);
    }

    /** Uploads a Shopify product file; answers the id of its job. */
    String upload(StackAddresses stack, Path file) throws IOException {
        return api(stack)
                .send("POST", "/imports?format=shopify", "text/csv", BodyPublishers.ofFile(file))
                .path("id")
                .asText();
    }

    /** Up to so many products that are on sale. */
    List<Article> articles(StackAddresses stack, int most) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (JsonNode row :
                api(stack).get("/products?status=PUBLISHED&size=" + most).path("items")) {
            JsonNode product = api(stack).get("/products/" + row.path("id").asText());
            JsonNode variant = product.path("variants").path(0);
            articles.add(new Article(
                    slug,
                    product.path("id").asText(),
                    product.path("slug").asText(),
                    product.path("title").asText(),
                    variant.path("id").asText(),
                    variant.path("sku").asText()));
        }
        return articles;
    }
}
