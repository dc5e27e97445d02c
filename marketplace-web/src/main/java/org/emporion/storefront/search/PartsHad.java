package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.storefront.understanding.Part;

/**
 * Which parts of a text are in what is found when nothing has all of them: those that no result has are as good as not searched
 * for, on every page alike.
 */
final class PartsHad {

    static final String NAME = "parts";

    private PartsHad() {}

    /** Counts the results that have each part. */
    static Aggregation counts(Wording wording, Conditions conditions) {
        Map<String, Query> counts = new LinkedHashMap<>();
        wording.parts().forEach(part -> counts.put(part.text(), Relevance.demand(wording, part)));
        return Aggregation.of(a -> a.filter(Clause.all(conditions.all()))
                .aggregations(NAME, parts -> parts.filters(f -> f.filters(by -> by.keyed(counts)))));
    }

    /** How it was looked for, without the parts that no result has; they are left out like words that nobody has. */
    static Wording told(Wording wording, Map<String, Aggregate> answer) {
        Aggregate counted = wording.some() ? answer.get(NAME) : null;
        if (counted == null) {
            return wording;
        }
        Map<String, FiltersBucket> had =
                counted.filter().aggregations().get(NAME).filters().buckets().keyed();
        List<Part> lost = wording.parts().stream()
                .filter(part ->
                        !had.containsKey(part.text()) || had.get(part.text()).docCount() == 0)
                .toList();
        return lost.size() == wording.parts().size() ? wording : wording.without(lost);
    }
}
