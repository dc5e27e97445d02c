package org.emporion.indexer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.discovery.search.DeadListings.Settled;
import org.emporion.discovery.search.Listing;
import org.emporion.discovery.search.ListingKey;
import org.emporion.kernel.Json;
import org.emporion.kernel.TenantId;

/**
 * The index behind its alias, and the next one while a rebuild fills it. All writing goes through the two aliases, never to
 * an index by its own name, so that a write that comes late cannot create one.
 */
@ApplicationScoped
class ListingIndex {

    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;

    private final Elasticsearch cluster;
    private final IndexDefinition definition;
    private final String current;
    private final String next;

    @Inject
    ListingIndex(
            Elasticsearch cluster,
            IndexDefinition definition,
            @ConfigProperty(name = "emporion.search.index", defaultValue = "listings") String alias) {
        this.cluster = cluster;
        this.definition = definition;
        this.current = alias;
        this.next = alias + "-next";
    }

    /** Makes sure that there is an index; false when there was none, or one of an older layout, and it needs to be filled. */
    boolean ensure() {
        if (cluster.exists("/_alias/" + current)) {
            JsonNode mappings = cluster.call("GET", "/" + current + "/_mapping");
            return mappings.elements()
                    .next()
                    .at("/mappings/_meta/layout")
                    .asText()
                    .equals(definition.layout());
        }
        create(current + "-first", current);
        return false;
    }

    /** Writes to the index that is searched and, while there is one, to the one being built. Call after reading the listings. */
    Written write(List<Listing> listings, boolean refresh) {
        return write(listings, targets(), refresh);
    }

    /** Listings that are not on sale and still have a document. */
    List<ListingKey> dead(int atMost) {
        String query = "{\"size\":" + atMost + ",\"_source\":[\"tenant\",\"productId\"],"
                + "\"query\":{\"term\":{\"live\":false}},\"sort\":[\"_doc\"]}";
        List<ListingKey> keys = new ArrayList<>();
        cluster.call("POST", "/" + current + "/_search", query)
                .path("hits")
                .path("hits")
                .forEach(hit -> keys.add(key(hit.path("_source"))));
        return keys;
    }

    /** Takes the documents of these listings out. */
    void remove(List<Settled> listings) {
        BulkLines lines = new BulkLines();
        List<String> targets = targets();
        listings.forEach(listing -> lines.remove(listing, targets));
        cluster.bulk("filter_path=errors", lines.bytes(), lines.length());
    }

    Written writeNext(List<Listing> listings) {
        return write(listings, List.of(next), false);
    }

    void refresh() {
        cluster.call("POST", "/" + current + "/_refresh");
    }

    /** Starts an empty index that from now on gets every change; what an abandoned rebuild left is dropped. */
    void beginNext(String name) {
        dropNext();
        String index = current + "-" + name;
        if (cluster.exists("/" + index)) {
            cluster.call("DELETE", "/" + index);
        }
        create(index, next);
    }

    /** Searches go to the next index from this moment; the old one is dropped. */
    void switchToNext() {
        cluster.call("POST", "/" + next + "/_refresh");
        String fresh = indexesOf(next).get(0);
        List<String> old = indexesOf(current);
        List<Object> actions = new ArrayList<>();
        old.forEach(index -> actions.add(action("remove", index, current)));
        actions.add(action("add", fresh, current));
        actions.add(action("remove", fresh, next));
        cluster.call("POST", "/_aliases", Json.write(Map.of("actions", actions)));
        old.forEach(index -> cluster.call("DELETE", "/" + index));
    }

    void dropNext() {
        indexesOf(next).forEach(index -> cluster.call("DELETE", "/" + index));
    }

    private List<String> targets() {
        return cluster.exists("/_alias/" + next) ? List.of(current, next) : List.of(current);
    }

    private static ListingKey key(JsonNode document) {
        return new ListingKey(
                new TenantId(UUID.fromString(document.path("tenant").asText())),
                UUID.fromString(document.path("productId").asText()));
    }

    private Written write(List<Listing> listings, List<String> targets, boolean refresh) {
        BulkLines lines = new BulkLines();
        listings.forEach(listing -> lines.add(listing, targets));
        JsonNode answer = cluster.bulk(
                "filter_path=errors,items.*.status,items.*.error.type,items.*.error.reason&refresh=" + refresh,
                lines.bytes(),
                lines.length());
        return Written.of(listings, targets.size(), answer);
    }

    private void create(String index, String alias) {
        try {
            cluster.call("PUT", "/" + index, definition.creation(alias));
        } catch (ElasticsearchRefused e) {
            if (e.status() != BAD_REQUEST || !e.getMessage().contains("resource_already_exists_exception")) {
                throw e;
            }
            cluster.call("PUT", "/" + index + "/_alias/" + alias);
        }
    }

    private List<String> indexesOf(String alias) {
        try {
            List<String> names = new ArrayList<>();
            cluster.call("GET", "/_alias/" + alias).fieldNames().forEachRemaining(names::add);
            return names;
        } catch (ElasticsearchRefused e) {
            if (e.status() == NOT_FOUND) {
                return List.of();
            }
            throw e;
        }
    }

    private static Object action(String verb, String index, String alias) {
        return Map.of(verb, Map.of("index", index, "alias", alias));
    }
}
