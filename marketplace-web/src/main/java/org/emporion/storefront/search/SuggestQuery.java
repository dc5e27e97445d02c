package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import java.util.List;
import java.util.Locale;
import org.emporion.discovery.search.ListingFields;

/** Builds the request for suggestions. Pure: the same words give the same JSON. */
final class SuggestQuery {

    static final int PRODUCTS = 5;
    static final int STORES = 1;
    static final int QUERIES = 3;

    /** Names of the aggregations. */
    static final String STORES_NAMED = "stores";

    static final String VALUES = "values";
    static final String QUERIES_BEGUN = "queries";

    private static final List<String> SHOWN = List.of(
            ListingFields.PRODUCT_ID,
            ListingFields.TITLE,
            ListingFields.SLUG,
            ListingFields.STORE,
            ListingFields.STORE_NAME,
            ListingFields.IMAGE);

    private SuggestQuery() {}

    static Builder of(String typed, List<String> closedStores, String currency) {
        Query inTitle = SearchQuery.allWords(ListingFields.TITLE_PREFIX, typed);
        Query inStoreName = SearchQuery.allWords(ListingFields.STORE_NAME_PREFIX, typed);
        Query found = SearchQuery.onSale(closedStores, currency)
                .must(Clause.any(List.of(inTitle, inStoreName)))
                .build()
                ._toQuery();
        String begun = Clause.startingWith(typed.toLowerCase(Locale.ROOT));
        return new Builder()
                .size(PRODUCTS)
                .trackTotalHits(total -> total.enabled(false))
                .source(shown ->
                        shown.filter(fields -> fields.includes(SHOWN).includes(ListingFields.priceMin(currency))))
                .query(found)
                .postFilter(inTitle)
                .aggregations(STORES_NAMED, stores -> stores.filter(inStoreName)
                        .aggregations(
                                VALUES,
                                each -> each.terms(
                                        t -> t.field(ListingFields.STORE_FACET).size(STORES))))
                .aggregations(
                        QUERIES_BEGUN,
                        queries -> queries.terms(t -> t.field(ListingFields.QUERIES)
                                .size(QUERIES)
                                .include(include -> include.regexp(begun))));
    }
}
