package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.ground.files.Rendition;
import org.emporion.ground.walls.StoreName;
import org.emporion.selling.offer.CategoryNode;

/** Reads suggestions out of the cluster's answer. */
final class SuggestReading {

    private static final int AT_MOST = 8;

    private SuggestReading() {}

    static Suggestions suggestions(
            String typed, String currency, SearchResponse<FoundListing> answer, List<CategoryNode> categories) {
        Map<String, Aggregate> counted = answer.aggregations();
        Aggregate named = counted.get(SuggestQuery.STORES_NAMED);
        List<StoreName> stores = named == null
                ? List.of()
                : keys(named.filter().aggregations().get(SuggestQuery.VALUES)).stream()
                        .map(SuggestReading::store)
                        .toList();
        String small = typed.toLowerCase(Locale.ROOT);
        List<String> queries = keys(counted.get(SuggestQuery.QUERIES_BEGUN)).stream()
                .filter(query -> !query.equals(small))
                .toList();
        int room = AT_MOST - stores.size() - queries.size() - categories.size();
        List<Suggestions.Product> products = answer.hits().hits().stream()
                .limit(Math.max(0, room))
                .map(Hit::source)
                .map(found -> product(found, currency))
                .toList();
        return new Suggestions(products, categories(categories), stores, queries);
    }

    static List<Suggestions.Category> categories(List<CategoryNode> categories) {
        return categories.stream()
                .map(each -> new Suggestions.Category(each.code(), each.name(), each.slug()))
                .toList();
    }

    private static Suggestions.Product product(FoundListing found, String currency) {
        return new Suggestions.Product(
                found.productId(),
                found.title(),
                found.slug(),
                found.inStore(),
                Rendition.THUMB.path(found.image()),
                found.price(currency));
    }

    private static StoreName store(String key) {
        String[] parts = key.split(ListingDocument.SEPARATOR);
        return new StoreName(parts[0], parts[parts.length - 1]);
    }

    private static List<String> keys(Aggregate terms) {
        if (terms == null || !terms.isSterms()) {
            return List.of();
        }
        return terms.sterms().buckets().array().stream()
                .map(bucket -> bucket.key().stringValue())
                .toList();
    }
}
