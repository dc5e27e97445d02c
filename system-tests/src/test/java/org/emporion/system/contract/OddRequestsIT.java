package org.emporion.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Api;
import org.emporion.system.client.Drawing;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;

/** Requests that are too long, misspelled or unreadable: each is refused in the words of the contract. */
@BesideABrowser
class OddRequestsIT {

    private static final int MEBIBYTE = 1024 * 1024;

    private final Store store = Given.aSellerWithAnOpenStore();
    private final String seller = Stack.addresses().seller();

    @Test
    void aBodyOverItsLimitIsRefusedBeforeItIsRead() {
        String broken = "{\"title\":\"" + "x".repeat(MEBIBYTE);
        json("POST", "/products", broken).mustBeProblem(413, "TOO_LARGE");
        store.api()
                .send(
                        "POST",
                        "/products",
                        "application/json",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(broken.getBytes())))
                .mustBeProblem(413, "TOO_LARGE");

        String spaces = " ".repeat(2 * MEBIBYTE);
        json("PUT", "/stock", "{\"items\":[]" + spaces + "}")
                .mustBeProblem(422, "INVALID")
                .mustBlame("items");
        json("PUT", "/stock", spaces.repeat(5)).mustBeProblem(413, "TOO_LARGE");
        Stack.buyers()
                .send(
                        "POST",
                        Given.anEmptyCart().path() + "/lines",
                        "application/json",
                        BodyPublishers.ofString(spaces))
                .mustBeProblem(413, "TOO_LARGE");
    }

    @Test
    void anUnknownQueryParameterIsNamed() {
        store.api().get("/orders?state=NEW").mustBeProblem(422, "INVALID").mustBlame("state");
        Stack.buyers().get("/search?colour=red").mustBeProblem(422, "INVALID").mustBlame("colour");
        Stack.buyers().get("/search?option.colour=red&attr.material=oak&q=mug").mustBe(200);
        Stack.admins()
                .get("/tenants?state=ACTIVE")
                .mustBeProblem(422, "INVALID")
                .mustBlame("state");
    }

    @Test
    void aCursorOfAnotherListIsNamed() {
        store.publishes("Mug", "10.00", 1);
        store.publishes("Jug", "20.00", 1);
        JsonNode part = store.asOwner().get("/stock?cursor=&size=1").mustBe(200).json();
        String next = part.path("next").asText();
        store.asOwner().get("/stock?size=1&cursor=" + next).mustBe(200);
        for (String other : List.of("/orders", "/products")) {
            store.asOwner().get(other + "?cursor=" + next).mustBeProblem(422).mustBlame("cursor");
        }
    }

    @Test
    void whatIsNoTextIsNamed() {
        json("POST", "/products", "{\"title\":\"a\\u0000\"}").mustBeProblem(422).mustBlame("title");
        json("POST", "/products", "{\"title\":\"\\ud800\"}").mustBeProblem(422).mustBlame("title");
        store.api().get("/products?q=%00").mustBeProblem(422).mustBlame("q");
    }

    @Test
    void anotherSchemeThanBearerIsRefusedAsNoCredential() {
        for (String credential : List.of("Basic YWRtaW46YWRtaW4=", "Digest x", "Bearer", "emk_x", "")) {
            for (Api api : List.of(Stack.sellers(), Api.at(Stack.addresses().admin() + "/api/v1"))) {
                Answer refused =
                        api.with("Authorization", credential).get("/audit").mustBeProblem(401, "UNAUTHORIZED");
                assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
            }
        }
        Stack.buyers()
                .with("Authorization", "Basic YWRtaW46YWRtaW4=")
                .get("/categories")
                .mustBe(200);
    }

    @Test
    void aCredentialThatCannotBeReadIsNoneAnywhere() {
        String storefront = Stack.addresses().storefront();
        String admin = Stack.addresses().admin();
        for (String broken : List.of("Basic", "Basic abc", "Basic !!!", "Basic YWRtaW4=", "Negotiate")) {
            String credential = "Authorization: " + broken;
            for (Wire.Reply refused : List.of(
                    Wire.send(seller, "GET /seller/api/v1/orders HTTP/1.1", credential),
                    Wire.send(admin, "GET /admin/api/v1/audit HTTP/1.1", credential))) {
                assertThat(refused.status()).as(broken).isEqualTo(401);
                assertThat(refused.isProblem()).as(broken).isTrue();
            }
            assertThat(Wire.send(storefront, "GET / HTTP/1.1", credential).status())
                    .as(broken)
                    .isEqualTo(200);
            assertThat(Wire.send(storefront, "GET /api/v1/categories HTTP/1.1", credential)
                            .status())
                    .as(broken)
                    .isEqualTo(200);
            assertThat(Wire.send(seller, "GET /seller/today/board HTTP/1.1", credential)
                            .status())
                    .as(broken)
                    .isEqualTo(303);
        }
    }

    @Test
    void addressesAndHeadersThatCannotBeReadAreProblemsToo() {
        List<String> pages = new ArrayList<>();
        String products = "/seller/api/v1/products";
        for (String[] request : List.of(
                new String[] {"GET " + products + "/a%2Fb HTTP/1.1"},
                new String[] {"GET " + products + "?q=%zz HTTP/1.1"},
                new String[] {"GET " + products + "/%ff%fe HTTP/1.1"},
                new String[] {"GET " + products + " HTTP/1.1", "Accept: ;;;"},
                new String[] {"GET " + products + " HTTP/1.1", "Accept: a/b;q=x"},
                new String[] {"GET " + products + " HTTP/1.1", "Accept: foo/bar;;q="},
                new String[] {"GET " + products + " HTTP/1.1", "Accept: application/xml"},
                new String[] {"POST " + products + " HTTP/1.1", "Content-Type: ;;;", "Content-Length: 0"},
                new String[] {"POST " + products + " HTTP/1.1", "Content-Type: text/plain", "Content-Length: 0"},
                new String[] {"FOO " + products + " HTTP/1.1"},
                new String[] {"GET /seller/api/v1/nothing HTTP/1.1"})) {
            List<String> lines = new ArrayList<>(List.of(request));
            lines.add("Authorization: " + "Bearer " + key());
            Wire.Reply reply = Wire.send(seller, lines.toArray(String[]::new));
            if (!reply.isProblem() || reply.status() < 400 || reply.status() >= 500) {
                pages.add(String.join(" ", request) + " -> " + reply.status() + " " + reply.head());
            }
        }
        assertThat(pages).isEmpty();
    }

    @Test
    void aPageWhoseQueryNobodyCanReadIsRefusedByOurOwnPage() {
        for (String page : List.of("/", "/search", "/s/nobody")) {
            isOurOwn(Wire.send(Stack.addresses().storefront(), "GET " + page + "?q=%zz HTTP/1.1"));
        }
        isOurOwn(Wire.send(seller, "GET /seller/?q=5% HTTP/1.1"));
        isOurOwn(Wire.send(seller, "GET /seller/today/board?q=%zz HTTP/1.1"));
        isOurOwn(Wire.send(Stack.addresses().admin(), "GET /admin/?q=%zz HTTP/1.1"));
    }

    private static void isOurOwn(Wire.Reply page) {
        assertThat(page.status()).as(page.text()).isEqualTo(400);
        assertThat(page.text()).contains("We did not understand that", "</html>");
    }

    @Test
    void whereSomethingIsDoesNotComeFromTheNameThatARequestGives() {
        Wire.Reply made = Wire.send(
                Stack.addresses().storefront(),
                "POST /api/v1/carts HTTP/1.1",
                "Host: evil.example",
                "Content-Length: 0");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.head()).contains("location: " + Stack.addresses().storefront() + "/api/v1/carts/");
        assertThat(made.text()).doesNotContain("evil.example");
    }

    @Test
    void picturesHaveWholeAddresses() {
        Listed jug = store.publishes("Jug", "19.90", 3);
        store.api()
                .send(
                        "POST",
                        "/products/" + jug.id() + "/pictures",
                        "image/png",
                        BodyPublishers.ofByteArray(Drawing.ofDisc(Color.BLUE)))
                .mustBe(201);

        String image =
                jug.seenByBuyers().json().path("images").path(0).path("url").asText();

        assertThat(image).startsWith(Stack.addresses().storefront() + "/media/");
    }

    private String key() {
        return store.asOwner()
                .post("/keys", Map.of("name", "odd", "scopes", List.of("catalog")))
                .mustBe(201)
                .json()
                .path("key")
                .asText();
    }

    private Answer json(String method, String path, String body) {
        return store.api().send(method, path, "application/json", BodyPublishers.ofString(body));
    }
}
