package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emporion.discovery.search.ListingFields;

/**
 * Builds the question which words of a text are known where somebody searches, asked when nothing has all of them. Pure: the
 * same words give the same JSON.
 */
final class WordsQuery {

    /** Names of the two counts of a word: listings that have it, listings with a title that has a word beginning so. */
    static final String EXACT = "exact";

    static final String BEGUN = "begun";

    /** Names of the same counts of the word with the umlauts that it may stand for. */
    static final String UMLAUT = "umlaut";

    static final String UMLAUT_BEGUN = "umlautBegun";

    /** Words this short have too many neighbours. */
    private static final int SHORTEST = 4;

    /** From this length on two letters may be wrong. */
    private static final int LONG = 8;

    private WordsQuery() {}

    /** The name under which a word is counted and corrected. */
    static String name(int word) {
        return "word" + word;
    }

    static Builder of(List<String> words, SearchRequest request, List<String> closedStores) {
        Query place = SearchQuery.onSale(closedStores, request.currency())
                .filter(new Conditions(request).all())
                .build()
                ._toQuery();
        Builder body = new Builder()
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .query(place);
        for (int i = 0; i < words.size(); i++) {
            Map<String, Query> counts = counts(words.get(i));
            body.aggregations(name(i), a -> a.filters(f -> f.filters(by -> by.keyed(counts))));
        }
        return body.suggest(corrections(words));
    }

    private static Map<String, Query> counts(String word) {
        Map<String, Query> counts = new TreeMap<>();
        counts.put(EXACT, SearchQuery.allWords(ListingFields.WORDS, word));
        counts.put(BEGUN, SearchQuery.allWords(ListingFields.TITLE_PREFIX, word));
        String umlaut = Umlauts.in(word);
        if (!umlaut.equals(word)) {
            counts.put(UMLAUT, SearchQuery.allWords(ListingFields.WORDS, umlaut));
            counts.put(UMLAUT_BEGUN, SearchQuery.allWords(ListingFields.TITLE_PREFIX, umlaut));
        }
        return counts;
    }

    private static Suggester corrections(List<String> words) {
        Suggester.Builder all = new Suggester.Builder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            all.suggesters(name(i), each -> each.text(word).term(term -> term.field(ListingFields.SPELLING)
                    .suggestMode(SuggestMode.Missing)
                    .minWordLength(SHORTEST)
                    .prefixLength(1)
                    .maxEdits(word.length() < LONG ? 1 : 2)
                    .size(5)));
        }
        return all.build();
    }
}
