package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.mapping.FieldType;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.emporion.discovery.search.ListingFields;

/** Builds the request to the search cluster. Pure: the same request gives the same JSON. */
final class SearchQuery {

    private SearchQuery() {}

    /**
     * @param wording how the text of the request is looked for
     * @param closedStores tenants whose listings nobody may find
     * @param offeredCategories codes of the categories to count
     */
    static Builder of(
            SearchRequest request, Wording wording, List<String> closedStores, List<String> offeredCategories) {
        Conditions conditions = conditions(request, wording);
        Builder body = new Builder()
                .from(FirstHits.from(request))
                .size(FirstHits.size(request))
                .trackTotalHits(total -> total.enabled(true))
                .source(shown -> shown.filter(fields -> fields.includes(FoundListing.FIELDS)))
                .query(query(request, wording, closedStores))
                .sort(sort(request))
                .aggregations(new FacetCounting(request, conditions, offeredCategories).aggregations());
        if (wording.some()) {
            body.aggregations(PartsHad.NAME, PartsHad.counts(wording, conditions));
        }
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
                .filter(conditions(request, wording).all());
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
                .aggregations(new FacetCounting(request, conditions(request, wording), List.of()).wide(lists));
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

    /** What is demanded beside the words, the limits of the price that they say included. */
    static Conditions conditions(SearchRequest request, Wording wording) {
        return new Conditions(request, wording.limits(request.currency()));
    }

    private static Query query(SearchRequest request, Wording wording, List<String> closedStores) {
        BoolQuery.Builder bool = onSale(closedStores, request.currency());
        if (request.hasText()) {
            bool.must(Relevance.demands(wording)).should(Relevance.preferences(wording));
        }
        return bool.build()._toQuery();
    }

    static Query allWords(String field, String text) {
        return Query.of(q -> q.match(m -> m.field(field).query(text).operator(Operator.And)));
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
