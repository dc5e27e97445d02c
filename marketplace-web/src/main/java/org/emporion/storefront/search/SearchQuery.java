package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.mapping.FieldType;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.emporion.discovery.search.ListingFields;

/** Builds the request to the search cluster. Pure: the same request gives the same JSON. */
final class SearchQuery {

    /** Worth more than all preferences together. */
    private static final float ONE_WORD_MORE = 1000f;

    private SearchQuery() {}

    /**
     * @param wording how the words of the request are looked for
     * @param closedStores tenants whose listings nobody may find
     * @param offeredCategories codes of the categories to count
     */
    static Builder of(
            SearchRequest request, Wording wording, List<String> closedStores, List<String> offeredCategories) {
        Conditions conditions = new Conditions(request);
        Builder body = new Builder()
                .from(request.page().offset())
                .size(request.page().size())
                .trackTotalHits(total -> total.enabled(true))
                .source(shown -> shown.filter(fields -> fields.includes(FoundListing.FIELDS)))
                .query(query(request, wording, closedStores))
                .sort(sort(request))
                .aggregations(new FacetCounting(request, conditions, offeredCategories).aggregations());
        List<Query> demands = conditions.all();
        if (!demands.isEmpty()) {
            body.postFilter(Clause.all(demands));
        }
        if (request.hasText()) {
            body.highlight(highlight());
        }
        return body;
    }

    /** Counts what the same request finds, and nothing else. */
    static Builder total(SearchRequest request, Wording wording, List<String> closedStores) {
        BoolQuery.Builder all = new BoolQuery.Builder()
                .filter(query(request, wording, closedStores))
                .filter(new Conditions(request).all());
        return new Builder()
                .size(0)
                .trackTotalHits(total -> total.enabled(true))
                .query(all.build()._toQuery());
    }

    /** Counts what the shared lists of these names could not hold, among what the same request finds. */
    static Builder counting(
            SearchRequest request, Wording wording, List<String> closedStores, Collection<String> lists) {
        return new Builder()
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .query(query(request, wording, closedStores))
                .aggregations(new FacetCounting(request, new Conditions(request), List.of()).wide(lists));
    }

    /** What is on sale in open stores and has a price in this currency; the base of everything that is found. */
    static BoolQuery.Builder onSale(List<String> closedStores, String currency) {
        BoolQuery.Builder bool = new BoolQuery.Builder()
                .filter(Clause.is(ListingFields.LIVE, true), Clause.has(ListingFields.priceMin(currency)));
        if (!closedStores.isEmpty()) {
            bool.mustNot(Clause.isOneOf(ListingFields.TENANT, closedStores));
        }
        return bool;
    }

    private static Query query(SearchRequest request, Wording wording, List<String> closedStores) {
        BoolQuery.Builder bool = onSale(closedStores, request.currency());
        if (request.hasText()) {
            bool.must(demands(wording))
                    .should(preferences(wording.preferred(request.text()), wording.spelled(request.text())));
        }
        return bool.build()._toQuery();
    }

    private static List<Query> demands(Wording wording) {
        List<Query> demands = new ArrayList<>();
        wording.words().forEach(word -> demands.add(demand(wording, ListingFields.WORDS, word)));
        wording.begun().forEach(word -> demands.add(demand(wording, ListingFields.TITLE_PREFIX, word)));
        String needed = String.valueOf(wording.needed());
        return wording.some()
                ? List.of(Query.of(q -> q.bool(b -> b.should(demands).minimumShouldMatch(needed))))
                : demands;
    }

    /**
     * Where a word may be missing, one more of them counts for more than anything else, and each tells what it is in. A corrected
     * word is looked for where its spelling comes from too, since its endings may be others there.
     */
    private static Query demand(Wording wording, String field, String word) {
        Query all = wording.corrected() != null && field.equals(ListingFields.WORDS)
                ? Clause.any(List.of(allWords(field, word), allWords(ListingFields.SPELLING, word)))
                : allWords(field, word);
        return wording.some()
                ? Query.of(q ->
                        q.constantScore(c -> c.filter(all).boost(ONE_WORD_MORE).queryName(word)))
                : all;
    }

    static Query allWords(String field, String text) {
        return Query.of(q -> q.match(m -> m.field(field).query(text).operator(Operator.And)));
    }

    /**
     * What makes one listing better than another that has the words too.
     *
     * @param typed the words with their spelling and spaces, the nearer the better
     */
    private static List<Query> preferences(String text, String typed) {
        return List.of(
                Query.of(q -> q.multiMatch(m -> m.query(text)
                        .type(TextQueryType.MostFields)
                        .fields(
                                ListingFields.TITLE + "^4",
                                ListingFields.BRAND_WORDS + "^3",
                                ListingFields.CATEGORY_NAMES + "^2",
                                ListingFields.FACTS,
                                ListingFields.STORE_NAME))),
                Query.of(q -> q.match(
                        m -> m.field(ListingFields.TITLE_WRITTEN).query(typed).boost(4f))),
                Query.of(q -> q.matchPhrase(
                        m -> m.field(ListingFields.TITLE).query(text).slop(2).boost(4f))),
                Query.of(q -> q.constantScore(
                        c -> c.filter(Clause.is(ListingFields.IN_STOCK, true)).boost(1f))));
    }

    private static List<SortOptions> sort(SearchRequest request) {
        List<SortOptions> sort = new ArrayList<>();
        switch (request.sort()) {
            case RELEVANCE -> sort.add(request.hasText() ? byScore() : by(ListingFields.IN_STOCK, SortOrder.Desc));
            case PRICE_UP -> sort.add(byPrice(request.currency(), SortOrder.Asc));
            case PRICE_DOWN -> sort.add(byPrice(request.currency(), SortOrder.Desc));
            case RATING -> sort.add(by(ListingFields.RATING, SortOrder.Desc));
            case NEWEST -> {}
        }
        sort.add(by(ListingFields.NEWEST, SortOrder.Desc));
        sort.add(by(ListingFields.PRODUCT_ID, SortOrder.Asc));
        return sort;
    }

    private static SortOptions byScore() {
        return SortOptions.of(s -> s.score(by -> by.order(SortOrder.Desc)));
    }

    /** A currency that nothing is sold in yet is no field of the index. */
    private static SortOptions byPrice(String currency, SortOrder order) {
        return SortOptions.of(s -> s.field(
                by -> by.field(ListingFields.priceMin(currency)).order(order).unmappedType(FieldType.Long)));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(s -> s.field(by -> by.field(field).order(order)));
    }

    private static Highlight highlight() {
        return Highlight.of(h -> h.encoder(HighlighterEncoder.Html)
                .requireFieldMatch(false)
                .fields(ListingFields.TITLE, title -> title.numberOfFragments(0))
                .fields(
                        ListingFields.DESCRIPTION,
                        description -> description.numberOfFragments(1).fragmentSize(140)));
    }
}
