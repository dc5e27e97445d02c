package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emporion.discovery.search.ListingFields;
import org.emporion.storefront.understanding.Part;

/**
 * Builds the question which parts of a text are known where somebody searches, asked when nothing has all of them. Pure: the same
 * text gives the same JSON.
 */
final class WordsQuery {

    /**
     * Names of the counts of a part: listings that have it; those that have it, being the thing that is looked for, outside of
     * their descriptions; those with a title that has a word beginning so.
     */
    static final String EXACT = "exact";

    static final String NAMED = "named";
    static final String BEGUN = "begun";

    /** Name of the counts of all listings that have a word, wherever it is looked for. */
    static final String ANYWHERE = "anywhere";

    /** Names of the same counts of the word with the umlauts that it may stand for. */
    static final String UMLAUT = "umlaut";

    static final String UMLAUT_BEGUN = "umlautBegun";

    /** Words this short have too many neighbours. */
    private static final int SHORTEST = 4;

    /** From this length on two letters may be wrong. */
    private static final int LONG = 8;

    private WordsQuery() {}

    /** The name under which a part is counted and corrected. */
    static String name(int part) {
        return "word" + part;
    }

    /** @param wording all that was asked for */
    static Builder of(Wording wording, SearchRequest request, List<String> closedStores) {
        Query place = SearchQuery.onSale(closedStores, request.currency())
                .filter(SearchQuery.conditions(request, wording).all())
                .build()
                ._toQuery();
        Builder body = new Builder()
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .query(place);
        List<Part> parts = wording.parts();
        for (int i = 0; i < parts.size(); i++) {
            Map<String, Query> counts = counts(wording, parts.get(i));
            body.aggregations(name(i), a -> a.filters(f -> f.filters(by -> by.keyed(counts))));
        }
        return parts.stream().anyMatch(Part::mayBeMisspelled)
                ? body.aggregations(ANYWHERE, anywhere(parts)).suggest(corrections(parts))
                : body;
    }

    /** A word that the index has is none that is misspelled, even where nothing has it. */
    private static Aggregation anywhere(List<Part> parts) {
        Map<String, Query> counts = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).mayBeMisspelled()) {
                counts.put(
                        name(i),
                        SearchQuery.allWords(ListingFields.WORDS, parts.get(i).text()));
            }
        }
        return Aggregation.of(a -> a.global(all -> all)
                .aggregations(ANYWHERE, words -> words.filters(f -> f.filters(by -> by.keyed(counts)))));
    }

    private static Map<String, Query> counts(Wording wording, Part part) {
        Map<String, Query> counts = new TreeMap<>();
        counts.put(EXACT, Relevance.demand(wording.withFloor(false), part));
        if (wording.isHead(part)) {
            counts.put(NAMED, Relevance.demand(wording.withFloor(true), part));
        }
        counts.put(BEGUN, SearchQuery.allWords(ListingFields.TITLE_PREFIX, part.text()));
        String umlaut = Umlauts.in(part.text());
        if (!umlaut.equals(part.text())) {
            counts.put(UMLAUT, SearchQuery.allWords(ListingFields.WORDS, umlaut));
            counts.put(UMLAUT_BEGUN, SearchQuery.allWords(ListingFields.TITLE_PREFIX, umlaut));
        }
        return counts;
    }

    private static Suggester corrections(List<Part> parts) {
        Suggester.Builder all = new Suggester.Builder();
        for (int i = 0; i < parts.size(); i++) {
            String word = parts.get(i).text();
            if (parts.get(i).mayBeMisspelled()) {
                all.suggesters(name(i), each -> each.text(word).term(term -> term.field(ListingFields.SPELLING)
                        .suggestMode(SuggestMode.Missing)
                        .minWordLength(SHORTEST)
                        .prefixLength(1)
                        .maxEdits(word.length() < LONG ? 1 : 2)
                        .size(5)));
            }
        }
        return all.build();
    }
}
