package org.emporion.indexer;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import co.elastic.clients.json.JsonData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.discovery.search.Listing;
import org.emporion.discovery.search.ListingFields;
import org.emporion.ground.signal.ListingKey;
import org.emporion.ground.signal.ListingVersion;
import org.emporion.kernel.TenantId;

/**
 * The index behind its alias, and the next one while a rebuild fills it. All writing goes through the two aliases, never to
 * an index by its own name, so that a write that comes late cannot create one.
 */
@ApplicationScoped
class ListingIndex {

    /** What is read of the answer to a bulk request. */
    private static final String READ = "took,errors,items.*._index,items.*.status,items.*.error";

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
        if (isAlias(current)) {
            TypeMapping mappings = cluster.call(c -> c.indices().getMapping(m -> m.index(current)))
                    .result()
                    .values()
                    .iterator()
                    .next()
                    .mappings();
            JsonData layout = mappings.meta().get(IndexDefinition.LAYOUT);
            return layout != null && definition.layout().equals(layout.to(String.class));
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
        SearchRequest request = dead(current, atMost);
        return cluster.call(c -> c.search(request, Dead.class)).hits().hits().stream()
                .map(Hit::source)
                .map(Dead::key)
                .toList();
    }

    static SearchRequest dead(String index, int atMost) {
        return SearchRequest.of(s -> s.index(index)
                .size(atMost)
                .source(shown -> shown.filter(f -> f.includes(ListingFields.TENANT, ListingFields.PRODUCT_ID)))
                .query(q -> q.term(t -> t.field(ListingFields.LIVE).value(false)))
                .sort(order -> order.doc(any -> any)));
    }

    /** Takes the documents of these listings out. */
    void remove(List<ListingVersion> listings) {
        bulk(BulkOperations.remove(listings, targets()), false);
    }

    Written writeNext(List<Listing> listings) {
        return write(listings, List.of(next), false);
    }

    void refresh() {
        refresh(current);
    }

    /** Starts an empty index that from now on gets every change; what an abandoned rebuild left is dropped. */
    void beginNext(String name) {
        dropNext();
        String index = current + "-" + name;
        if (cluster.call(c -> c.indices().exists(e -> e.index(index))).value()) {
            drop(index);
        }
        create(index, next);
    }

    /** Searches go to the next index from this moment; the old one is dropped. */
    void switchToNext() {
        refresh(next);
        String fresh = indexesOf(next).get(0);
        List<String> old = indexesOf(current);
        List<Action> actions = new ArrayList<>();
        old.forEach(index -> actions.add(remove(index, current)));
        actions.add(Action.of(a -> a.add(add -> add.index(fresh).alias(current))));
        actions.add(remove(fresh, next));
        cluster.call(c -> c.indices().updateAliases(u -> u.actions(actions)));
        old.forEach(this::drop);
    }

    void dropNext() {
        indexesOf(next).forEach(this::drop);
    }

    private List<String> targets() {
        return isAlias(next) ? List.of(current, next) : List.of(current);
    }

    private boolean isAlias(String name) {
        return cluster.call(c -> c.indices().existsAlias(e -> e.name(name))).value();
    }

    private void refresh(String index) {
        cluster.call(c -> c.indices().refresh(r -> r.index(index)));
    }

    private void drop(String index) {
        cluster.call(c -> c.indices().delete(d -> d.index(index)));
    }

    private Written write(List<Listing> listings, List<String> targets, boolean refresh) {
        return Written.of(listings, targets.size(), bulk(BulkOperations.write(listings, targets), refresh));
    }

    private BulkResponse bulk(List<BulkOperation> operations, boolean refresh) {
        return cluster.call(c -> c.withTransportOptions(o -> o.setParameter("filter_path", READ))
                .bulk(b -> b.refresh(refresh ? Refresh.True : Refresh.False).operations(operations)));
    }

    private void create(String index, String alias) {
        try {
            cluster.call(c -> c.indices().create(definition.creation(index, alias)));
        } catch (ElasticsearchRefused e) {
            if (e.status() != BAD_REQUEST || !e.getMessage().contains("resource_already_exists_exception")) {
                throw e;
            }
            cluster.call(c -> c.indices().putAlias(p -> p.index(index).name(alias)));
        }
    }

    private List<String> indexesOf(String alias) {
        try {
            return List.copyOf(cluster.call(c -> c.indices().getAlias(g -> g.name(alias)))
                    .result()
                    .keySet());
        } catch (ElasticsearchRefused e) {
            if (e.status() == NOT_FOUND) {
                return List.of();
            }
            throw e;
        }
    }

    private static Action remove(String index, String alias) {
        return Action.of(a -> a.remove(r -> r.index(index).alias(alias)));
    }

    /** What a document says of whose it is. */
    record Dead(String tenant, String productId) {

        ListingKey key() {
            return new ListingKey(new TenantId(UUID.fromString(tenant)), UUID.fromString(productId));
        }
    }
}
