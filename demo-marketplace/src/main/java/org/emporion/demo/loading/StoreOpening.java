package org.emporion.demo.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.demo.DemoPeople.Seller;
import org.emporion.demo.DemoStore;
import org.emporion.demo.loading.ProductBody.Money;
import org.emporion.demo.pictures.Signboard;

/** Opens a store: its owner applies, the platform admin approves, the owner says who they are and how they ship. */
final class StoreOpening {

    private final Access access;

    StoreOpening(Access access) {
        this.access = access;
    }

    void open(DemoStore store, Seller owner, String password) {
        Api seller = access.seller(owner.email(), password);
        Api inStore = seller.with("X-Store", store.slug());
        Api.Answer known = inStore.tryGet("/store");
        String tenant = known.status() == 200 ? known.body().path("tenantId").asText() : apply(seller, store, owner);
        if (!"ACTIVE".equals(known.body().path("status").asText())) {
            access.admin().post("/tenants/" + tenant + "/approve", null);
        }
        if (known.body().path("policies").asText().isEmpty()) {
            introduce(inStore, store, owner);
        }
        if (!inStore.get("/trader").path("published").asBoolean()) {
            inStore.put("/trader", DemoTraders.of(store));
        }
        hangSign(inStore, store);
        ship(inStore, store);
    }

    private static String apply(Api seller, DemoStore store, Seller owner) {
        JsonNode answer = seller.post(
                "/applications",
                Map.of(
                        "storeName", store.name(),
                        "slug", store.slug(),
                        "legalName", store.legalName(),
                        "country", store.country(),
                        "email", owner.email(),
                        "about", store.about()));
        return answer.path("tenantId").asText();
    }

    private static void introduce(Api inStore, DemoStore store, Seller owner) {
        inStore.put(
                "/store",
                Map.of(
                        "name", store.name(),
                        "about", store.about(),
                        "policies", store.policies(),
                        "contactEmail", owner.email()));
    }

    private static void hangSign(Api inStore, DemoStore store) {
        JsonNode shown = inStore.get("/store/pictures");
        if (!shown.path("logo").isTextual()) {
            inStore.upload("/store/pictures/logo", Signboard.sign(store));
        }
        if (!shown.path("cover").isTextual()) {
            inStore.upload("/store/pictures/cover", Signboard.cover(store));
        }
    }

    /** The flat option that a new store starts with becomes the standard one; an express one joins it. */
    private static void ship(Api inStore, DemoStore store) {
        JsonNode offered = inStore.get("/shipping").path("items");
        if (offered.size() > 1) {
            return;
        }
        boolean bulky = store.slug().equals("casa-pinho") || store.slug().equals("kettingwerk");
        List<Map<String, Object>> options = new ArrayList<>();
        options.add(option("Standard delivery", bulky ? "9.90" : "4.90", bulky ? "250.00" : "60.00", 2, 4));
        options.add(
                bulky ? option("Carried to your room", "49.00", null, 5, 10) : option("Express", "9.90", null, 1, 2));
        if (offered.size() == 1) {
            options.get(0).put("id", offered.path(0).path("id").asText());
        }
        inStore.put("/shipping", Map.of("items", options));
    }

    private static Map<String, Object> option(String name, String price, String freeOver, int fastest, int slowest) {
        Map<String, Object> option = new HashMap<>();
        option.put("name", name);
        option.put("price", new Money(price, "EUR"));
        if (freeOver != null) {
            option.put("freeOver", new Money(freeOver, "EUR"));
        }
        option.put("daysMin", fastest);
        option.put("daysMax", slowest);
        return option;
    }
}
