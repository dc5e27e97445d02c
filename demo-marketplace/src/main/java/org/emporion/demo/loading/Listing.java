package org.emporion.demo.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.demo.DemoFailure;
import org.emporion.demo.DemoProduct;
import org.emporion.demo.DemoStore;
import org.emporion.demo.pictures.Picture;
import org.emporion.demo.pictures.PictureStudio;

/** Lists a store's products with their pictures; what is there already is not listed twice. */
final class Listing {

    private final Tally tally;

    Listing(Tally tally) {
        this.tally = tally;
    }

    void list(Api inStore, DemoStore store) {
        Map<String, JsonNode> known = known(inStore);
        for (DemoProduct product : store.products()) {
            JsonNode row = known.get(product.slug());
            if (row == null || !isComplete(row, product)) {
                complete(inStore, product, row);
            }
            tally.product();
        }
    }

    private static Map<String, JsonNode> known(Api inStore) {
        Map<String, JsonNode> known = new HashMap<>();
        for (int page = 1; ; page++) {
            JsonNode answer = inStore.get("/products?size=100&page=" + page);
            answer.path("items").forEach(row -> known.put(row.path("slug").asText(), row));
            if (page * 100 >= answer.path("total").asInt()) {
                return known;
            }
        }
    }

    private static boolean isComplete(JsonNode row, DemoProduct product) {
        boolean published = "PUBLISHED".equals(row.path("status").asText());
        return row.path("image").isTextual() && published == product.published();
    }

    private void complete(Api inStore, DemoProduct product, JsonNode row) {
        JsonNode listed = row == null
                ? inStore.post("/products", ProductBody.of(product))
                : inStore.get("/products/" + row.path("id").asText());
        String id = listed.path("id").asText();
        List<Picture> pictures = PictureStudio.of(product);
        for (Picture picture :
                pictures.subList(Math.min(listed.path("images").size(), pictures.size()), pictures.size())) {
            inStore.upload(
                    "/products/" + id + "/pictures" + query(picture),
                    "image/jpeg",
                    picture.jpeg().get());
            tally.picture();
        }
        if (product.preorder() != null) {
            sellLater(inStore, product);
        }
        if (product.published() && !"PUBLISHED".equals(listed.path("status").asText())) {
            inStore.post("/products/" + id + "/publish", null);
        }
    }

    private static void sellLater(Api inStore, DemoProduct product) {
        LocalDate promised =
                LocalDate.now(ZoneOffset.UTC).plusDays(product.preorder().days());
        Map<String, Object> later =
                Map.of("kind", "PREORDER", "limit", product.preorder().limit(), "promisedOn", promised.toString());
        List<Map<String, Object>> items = product.variants().stream()
                .map(variant -> Map.of("sku", variant.sku(), "later", later))
                .toList();
        JsonNode rejected = inStore.put("/stock", Map.of("items", items)).path("rejected");
        if (!rejected.isEmpty()) {
            throw new DemoFailure("\"" + product.title() + "\" cannot be ordered before it is there: " + rejected);
        }
    }

    private static String query(Picture picture) {
        String variant = picture.sku() == null ? "" : "&variant=" + encoded(picture.sku());
        return "?alt=" + encoded(picture.alt()) + variant;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
