package org.emporion.system.walls;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.emporion.system.client.Books;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Person;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;

/** A store with one of everything, and what all of it is called. */
final class Premises {
    private final Store store;
    private final Map<String, String> things = new TreeMap<>();

    private Premises(Store store) {
        this.store = store;
    }

    static Premises furnished() {
        Premises premises = new Premises(Given.aSellerWithAnOpenStore());
        premises.furnish();
        return premises;
    }

    /** Things that nobody has, each of the shape that the real one has. */
    static Map<String, String> nowhere() {
        Map<String, String> things = new TreeMap<>();
        for (String id : List.of(
                "product",
                "picture",
                "variant",
                "order",
                "line",
                "parcel",
                "import",
                "bulk",
                "export",
                "key",
                "option",
                "zone",
                "promotion",
                "tenant",
                "cartLine",
                "member",
                "invitation",
                "support")) {
            things.put(id, UUID.randomUUID().toString());
        }
        things.put("sku", "SKU-" + Names.unique());
        things.put("slug", "store-" + Names.unique());
        things.put("title", "Thing " + Names.uniqueWord());
        things.put("purchase", "ZZZZ-ZZZZ-ZZZZ");
        things.put("email", "user-" + Names.unique() + "@example.org");
        return things;
    }

    Store store() {
        return store;
    }

    /** By kind: {@code product}, {@code sku}, {@code order} and so on. */
    Map<String, String> things() {
        return things;
    }

    private void furnish() {
        things.put("tenant", store.tenantId());
        things.put("slug", store.slug());
        Listed listed = store.publishes("Thing " + Names.uniqueWord(), "7.00", 5);
        things.put("product", listed.id());
        things.put("title", listed.title());
        things.put("variant", listed.variantId());
        things.put("sku", listed.sku());
        things.put("picture", aPicture(listed));
        order(listed);
        JsonNode job = store.imports("Handle,Title\n,Nothing\n".getBytes(StandardCharsets.UTF_8));
        things.put("import", job.path("id").asText());
        things.put("bulk", aBulkChange(listed));
        things.put("export", Books.addExport(store.tenantId(), store.owner().email()));
        things.put("key", id(store.asOwner().get("/keys").mustBe(200).json().findPath("id")));
        things.put(
                "option", id(store.asOwner().get("/shipping").mustBe(200).json().findPath("id")));
        things.put("zone", id(store.asOwner().get("/zones").mustBe(200).json().findPath("id")));
        things.put("promotion", aPromotion());
        things.put("email", store.owner().email());
        things.put("member", store.owner().subject());
        things.put("support", anEndedGrant());
        Map<String, Object> invitation = Map.of("email", Person.somebody().email(), "role", "READER");
        things.put(
                "invitation",
                id(store.asOwner()
                        .post("/invitations", invitation)
                        .mustBe(201)
                        .json()
                        .path("id")));
    }

    private String aPromotion() {
        Map<String, Object> promotion = Map.of("name", "Free delivery", "gives", Map.of("kind", "FREE_SHIPPING"));
        return id(store.api().post("/promotions", promotion).mustBe(201).json().path("id"));
    }

    private String aBulkChange(Listed listed) {
        Map<String, Object> change = Map.of("kind", "CATEGORY", "category", "other");
        return id(store.api()
                .post("/bulk-changes", Map.of("products", List.of(listed.id()), "change", change))
                .mustBe(201)
                .json()
                .path("id"));
    }

    /** A support grant that has ended, so that it opens no door to the platform's admin. */
    private String anEndedGrant() {
        String grants = "/tenants/" + store.tenantId() + "/support-grants";
        String grant = id(Stack.admins()
                .post(grants, Map.of("reason", "A look around"))
                .mustBe(201)
                .json()
                .path("id"));
        Stack.admins().delete(grants + "/" + grant).mustBe(200);
        return grant;
    }

    private void order(Listed listed) {
        Cart cart = Given.aCartWith(listed);
        Cart open = Given.aCartWith(listed);
        things.put("cart", open.id());
        things.put("cartLine", id(open.json().findPath("lines").path(0).path("id")));
        String number = cart.checkout("buyer-" + Names.unique() + "@example.org", "tok_approve")
                .mustBe(201)
                .json()
                .path("number")
                .asText();
        things.put("purchase", number);
        String order = id(store.orderOf(number).path("id"));
        things.put("order", order);
        store.api().post("/orders/" + order + "/accept").mustBe(200);
        String line = id(store.api()
                .get("/orders/" + order)
                .mustBe(200)
                .json()
                .path("lines")
                .path(0)
                .path("id"));
        things.put("line", line);
        Map<String, Object> parcel =
                Map.of("lines", List.of(Map.of("id", line, "quantity", 1)), "carrier", "DHL", "trackingNumber", "1");
        things.put(
                "parcel",
                id(store.api()
                        .post("/orders/" + order + "/parcels", parcel)
                        .mustBe(201)
                        .json()
                        .path("parcels")
                        .path(0)
                        .path("id")));
    }

    private String aPicture(Listed listed) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", file);
            return id(listed.store()
                    .api()
                    .send(
                            "POST",
                            "/products/" + listed.id() + "/pictures",
                            "image/png",
                            BodyPublishers.ofByteArray(file.toByteArray()))
                    .mustBe(201)
                    .json()
                    .path("id"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(JsonNode node) {
        if (node.asText().isEmpty()) {
            throw new AssertionError("no id");
        }
        return node.asText();
    }
}
