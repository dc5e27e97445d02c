package org.emporion.storefront.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.ground.files.Rendition;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;

/** Reads what was found out of the cluster's answer. */
final class HitReading {

    private HitReading() {}

    static List<Hit> hits(JsonNode answer) {
        List<Hit> hits = new ArrayList<>();
        answer.path("hits").path("hits").forEach(hit -> hits.add(hit(hit.path("_source"), hit.path("highlight"))));
        return hits;
    }

    private static Hit hit(JsonNode source, JsonNode highlight) {
        String currency = source.path("currency").asText();
        long price = source.path("priceMin").asLong();
        long before = source.path("compareAt").asLong();
        return new Hit(
                source.path("productId").asText(),
                source.path("title").asText(),
                source.path("slug").asText(),
                new StoreName(
                        source.path("store").asText(), source.path("storeName").asText()),
                Rendition.SMALL.path(source.path("image").asText(null)),
                source.path("imageAlt").asText(null),
                Money.ofMinor(price, currency),
                before > price ? Money.ofMinor(before, currency) : null,
                source.path("priceMax").asLong() > price,
                source.path("inStock").asBoolean(),
                source.path("rating").isNumber() ? source.path("rating").doubleValue() : null,
                source.path("reviews").asLong(),
                highlights(highlight));
    }

    private static Map<String, List<String>> highlights(JsonNode highlight) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        highlight.properties().forEach(field -> {
            List<String> fragments = new ArrayList<>();
            field.getValue().forEach(fragment -> fragments.add(fragment.asText()));
            fields.put(field.getKey(), fragments);
        });
        return fields;
    }
}
