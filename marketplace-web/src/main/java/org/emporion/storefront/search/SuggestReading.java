package org.emporion.storefront.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.ground.files.Rendition;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.selling.offer.CategoryNode;

/** Reads suggestions out of the cluster's answer. */
final class SuggestReading {

    private static final int AT_MOST = 8;

    private SuggestReading() {}

    static Suggestions suggestions(String typed, JsonNode answer, List<CategoryNode> categories) {
        List<StoreName> stores =
                stores(answer.path("aggregations").path("stores").path("values").path("buckets"));
        List<String> queries =
                queries(typed, answer.path("aggregations").path("queries").path("buckets"));
        List<Suggestions.Product> products = new ArrayList<>();
        int room = AT_MOST - stores.size() - queries.size() - categories.size();
        for (JsonNode hit : answer.path("hits").path("hits")) {
            if (products.size() < room) {
                products.add(product(hit.path("_source")));
            }
        }
        return new Suggestions(products, categories(categories), stores, queries);
    }

    static List<Suggestions.Category> categories(List<CategoryNode> categories) {
        return categories.stream()
                .map(each -> new Suggestions.Category(each.code(), each.name(), each.slug()))
                .toList();
    }

    private static Suggestions.Product product(JsonNode source) {
        return new Suggestions.Product(
                source.path("productId").asText(),
                source.path("title").asText(),
                source.path("slug").asText(),
                new StoreName(
                        source.path("store").asText(), source.path("storeName").asText()),
                Rendition.THUMB.path(source.path("image").asText(null)),
                Money.ofMinor(
                        source.path("priceMin").asLong(),
                        source.path("currency").asText()));
    }

    private static List<StoreName> stores(JsonNode buckets) {
        List<StoreName> stores = new ArrayList<>();
        for (JsonNode bucket : buckets) {
            String[] parts = bucket.path("key").asText().split(ListingDocument.SEPARATOR);
            stores.add(new StoreName(parts[0], parts[parts.length - 1]));
        }
        return stores;
    }

    private static List<String> queries(String typed, JsonNode buckets) {
        List<String> queries = new ArrayList<>();
        for (JsonNode bucket : buckets) {
            String query = bucket.path("key").asText();
            if (!query.equals(typed.toLowerCase(Locale.ROOT))) {
                queries.add(query);
            }
        }
        return queries;
    }
}
