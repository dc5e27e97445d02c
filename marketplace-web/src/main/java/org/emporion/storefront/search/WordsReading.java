package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what becomes of each word: one that is known stays as it is, and only one that is not gets its umlauts, is corrected or
 * left out.
 */
final class WordsReading {

    private final List<String> words = new ArrayList<>();
    private final List<String> begun = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private boolean corrected;

    private WordsReading() {}

    static Wording wording(List<String> asked, SearchResponse<FoundListing> answer) {
        WordsReading reading = new WordsReading();
        for (int i = 0; i < asked.size(); i++) {
            reading.add(asked.get(i), WordsQuery.name(i), answer);
        }
        return reading.wording();
    }

    private void add(String word, String name, SearchResponse<FoundListing> answer) {
        Aggregate counts = answer.aggregations().get(name);
        String better = Spelling.corrected(word, answer.suggest().getOrDefault(name, List.of()));
        if (count(counts, WordsQuery.EXACT) > 0) {
            keep(words, word);
        } else if (count(counts, WordsQuery.BEGUN) > 0) {
            keep(begun, word);
        } else if (count(counts, WordsQuery.UMLAUT) > 0) {
            correct(words, Umlauts.in(word));
        } else if (count(counts, WordsQuery.UMLAUT_BEGUN) > 0) {
            correct(begun, Umlauts.in(word));
        } else if (better != null) {
            correct(words, better);
        } else {
            leftOut.add(word);
        }
    }

    private void correct(List<String> kind, String word) {
        corrected = true;
        keep(kind, word);
    }

    private void keep(List<String> kind, String word) {
        kind.add(word);
        shown.add(word);
    }

    private Wording wording() {
        return new Wording(
                List.copyOf(words),
                List.copyOf(begun),
                List.copyOf(leftOut),
                corrected ? String.join(" ", shown) : null,
                words.size() + begun.size());
    }

    private static long count(Aggregate counts, String which) {
        FiltersBucket bucket =
                counts == null ? null : counts.filters().buckets().keyed().get(which);
        return bucket == null ? 0 : bucket.docCount();
    }
}
