package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emporion.storefront.understanding.Asked;
import org.emporion.storefront.understanding.Part;
import org.emporion.storefront.understanding.Understanding;

/**
 * Decides what becomes of each part: one that is known stays as it is, and only a word that neither the marketplace nor the
 * vocabulary knows gets its umlauts or is corrected; what is left is left out.
 */
final class WordsReading {

    private final Asked asked;
    private final Understanding understanding;
    private final List<Part> known = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();
    private final List<String> leftOut = new ArrayList<>();
    private boolean corrected;
    private boolean floor;

    private WordsReading(Asked asked, Understanding understanding) {
        this.asked = asked;
        this.understanding = understanding;
    }

    /** @param understanding of a text that was corrected, as another word may mean something */
    static Wording wording(Asked asked, Understanding understanding, SearchResponse<FoundListing> answer) {
        WordsReading reading = new WordsReading(asked, understanding);
        for (int i = 0; i < asked.parts().size(); i++) {
            reading.add(asked.parts().get(i), WordsQuery.name(i), answer);
        }
        return reading.wording();
    }

    private void add(Part part, String name, SearchResponse<FoundListing> answer) {
        Aggregate counts = answer.aggregations().get(name);
        String better = better(part, name, answer);
        if (count(counts, WordsQuery.EXACT) > 0) {
            floor |= count(counts, WordsQuery.NAMED) > 0;
            keep(part);
        } else if (count(counts, WordsQuery.BEGUN) > 0) {
            begun.add(part.text());
            keep(part);
        } else if (count(counts, WordsQuery.UMLAUT) > 0) {
            correct(Umlauts.in(part.text()));
        } else if (count(counts, WordsQuery.UMLAUT_BEGUN) > 0) {
            begun.add(Umlauts.in(part.text()));
            correct(Umlauts.in(part.text()));
        } else if (better != null) {
            correct(better);
        } else {
            leftOut.add(part.text());
        }
    }

    /** Another spelling of a word that neither the vocabulary nor any listing has; null when there is none. */
    private String better(Part part, String name, SearchResponse<FoundListing> answer) {
        Aggregate all = answer.aggregations().get(WordsQuery.ANYWHERE);
        boolean known = all != null && count(all.global().aggregations().get(WordsQuery.ANYWHERE), name) > 0;
        return part.mayBeMisspelled() && !known
                ? Spelling.corrected(
                        part.text(), answer.suggest().getOrDefault(name, List.of()), understanding::mayBeMeant)
                : null;
    }

    private void correct(String word) {
        corrected = true;
        said.add(word);
    }

    private void keep(Part part) {
        known.add(part);
        said.add(part.text());
    }

    private Wording wording() {
        if (!corrected) {
            return new Wording(asked, List.copyOf(known), Set.copyOf(begun), leftOut, null, known.size(), floor);
        }
        String text = String.join(" ", said);
        Asked instead = understanding.instead(asked, text);
        return new Wording(
                instead,
                instead.parts(),
                Set.copyOf(begun),
                leftOut,
                text,
                instead.parts().size(),
                false);
    }

    private static long count(Aggregate counts, String which) {
        FiltersBucket bucket =
                counts == null ? null : counts.filters().buckets().keyed().get(which);
        return bucket == null ? 0 : bucket.docCount();
    }
}
