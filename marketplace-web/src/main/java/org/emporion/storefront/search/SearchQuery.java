package org.emporion.storefront.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/** Builds the request to the search cluster. Pure: the same request gives the same JSON. */
final class SearchQuery {

    /** How strictly words are taken: as they are (but for their endings), or with typing errors and left-out ones forgiven. */
    enum Words {
        EXACT,
        FORGIVING
    }

    private static final List<String> SHOWN = List.of(
            "productId",
            "title",
            "slug",
            "store",
            "storeName",
            "currency",
            "priceMin",
            "priceMax",
            "compareAt",
            "inStock",
            "image",
            "imageAlt",
            "rating",
            "reviews");

    private SearchQuery() {}

    /**
     * @param closedStores tenants whose listings nobody may find
     * @param offeredCategories codes of the categories to count
     */
    static String of(SearchRequest request, Words words, List<String> closedStores, List<String> offeredCategories) {
        Conditions conditions = new Conditions(request);
        ObjectNode body = Dsl.object()
                .put("from", request.page().offset())
                .put("size", request.page().size())
                .put("track_total_hits", true);
        body.set("_source", Dsl.array(SHOWN));
        body.set("query", query(request, words, closedStores));
        List<ObjectNode> demands = conditions.all();
        if (!demands.isEmpty()) {
            body.set("post_filter", Dsl.all(demands));
        }
        body.set("sort", sort(request));
        body.set("aggs", new FacetCounting(request, conditions, offeredCategories).aggregations());
        if (request.hasText()) {
            body.set("highlight", highlight());
        }
        if (words == Words.FORGIVING) {
            body.set("suggest", spelling(request.text()));
        }
        return body.toString();
    }

    /** What is on sale in open stores; the base of everything that is found. */
    static ObjectNode onSale(List<String> closedStores) {
        ObjectNode bool = Dsl.object();
        bool.set("filter", Dsl.term("live", true));
        if (!closedStores.isEmpty()) {
            bool.set("must_not", Dsl.terms("tenant", closedStores));
        }
        return Dsl.with("bool", bool);
    }

    private static ObjectNode query(SearchRequest request, Words words, List<String> closedStores) {
        ObjectNode query = onSale(closedStores);
        if (request.hasText()) {
            ObjectNode bool = (ObjectNode) query.get("bool");
            String text = request.text();
            bool.set("must", words == Words.EXACT ? exact(text) : forgiving(text));
            bool.set("should", Dsl.list(preferences(text)));
        }
        return query;
    }

    private static ObjectNode exact(String text) {
        return match("words", text, options -> options.put("operator", "and"));
    }

    private static ObjectNode forgiving(String text) {
        return Dsl.any(List.of(
                match("words", text, options -> options.put("fuzziness", "AUTO").put("minimum_should_match", "2<-1")),
                match("title.prefix", text, options -> options.put("operator", "and"))));
    }

    /** What makes one listing better than another that has the words too. */
    private static List<ObjectNode> preferences(String text) {
        ObjectNode fields = Dsl.object().put("query", text).put("type", "most_fields");
        fields.set("fields", Dsl.array(List.of("title^4", "brand.words^3", "categoryNames^2", "facts", "storeName")));
        return List.of(
                Dsl.with("multi_match", fields),
                Dsl.with(
                        "match_phrase",
                        Dsl.with(
                                "title",
                                Dsl.object().put("query", text).put("slop", 2).put("boost", 4))),
                Dsl.with(
                        "constant_score",
                        Dsl.with("filter", Dsl.term("inStock", true)).put("boost", 1)));
    }

    private static ArrayNode sort(SearchRequest request) {
        ArrayNode sort = JsonNodeFactory.instance.arrayNode();
        switch (request.sort()) {
            case RELEVANCE -> sort.add(by(request.hasText() ? "_score" : "inStock", "desc"));
            case PRICE_UP -> sort.add(by("priceMin", "asc"));
            case PRICE_DOWN -> sort.add(by("priceMin", "desc"));
            case RATING -> sort.add(by("rating", "desc"));
            case NEWEST -> {}
        }
        return sort.add(by("newest", "desc")).add(by("productId", "asc"));
    }

    private static ObjectNode highlight() {
        ObjectNode fields = Dsl.object();
        fields.set("title", Dsl.object().put("number_of_fragments", 0));
        fields.set("description", Dsl.object().put("number_of_fragments", 1).put("fragment_size", 140));
        return Dsl.object()
                .put("encoder", "html")
                .put("require_field_match", false)
                .set("fields", fields);
    }

    private static ObjectNode spelling(String text) {
        ObjectNode term = Dsl.object()
                .put("field", "spelling")
                .put("suggest_mode", "missing")
                .put("min_word_length", 3)
                .put("prefix_length", 0)
                .put("size", 1);
        return Dsl.with("spelling", Dsl.object().put("text", text).set("term", term));
    }

    private static ObjectNode by(String field, String order) {
        return Dsl.with(field, Dsl.object().put("order", order));
    }

    private static ObjectNode match(String field, String text, Consumer<ObjectNode> more) {
        ObjectNode options = Dsl.object().put("query", text);
        more.accept(options);
        return Dsl.with("match", Dsl.with(field, options));
    }
}
