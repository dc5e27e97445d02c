package org.emporion.storefront.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Builds the request for suggestions. Pure: the same words give the same JSON. */
final class SuggestQuery {

    static final int PRODUCTS = 5;
    static final int STORES = 1;
    static final int QUERIES = 3;

    private static final List<String> SHOWN =
            List.of("productId", "title", "slug", "store", "storeName", "currency", "priceMin", "image");

    private SuggestQuery() {}

    static String of(String typed, List<String> closedStores) {
        ObjectNode query = SearchQuery.onSale(closedStores);
        ObjectNode bool = (ObjectNode) query.get("bool");
        ObjectNode inTitle = beginning("title.prefix", typed);
        ObjectNode inStoreName = beginning("storeName.prefix", typed);
        bool.set("must", Dsl.any(List.of(inTitle, inStoreName)));
        ObjectNode body = Dsl.object().put("size", PRODUCTS).put("track_total_hits", false);
        body.set("_source", Dsl.array(SHOWN));
        body.set("query", query);
        body.set("post_filter", inTitle);
        body.set("aggs", Dsl.with("stores", stores(inStoreName)).set("queries", queries(typed)));
        return body.toString();
    }

    private static ObjectNode stores(ObjectNode named) {
        ObjectNode values =
                Dsl.with("terms", Dsl.object().put("field", "storeFacet").put("size", STORES));
        return Dsl.with("filter", named).set("aggs", Dsl.with("values", values));
    }

    private static ObjectNode queries(String typed) {
        return Dsl.with(
                "terms",
                Dsl.object()
                        .put("field", "queries")
                        .put("size", QUERIES)
                        .put("include", Dsl.startingWith(typed.toLowerCase(Locale.ROOT))));
    }

    private static ObjectNode beginning(String field, String typed) {
        return Dsl.with(
                "match", Dsl.with(field, Dsl.object().put("query", typed).put("operator", "and")));
    }
}
