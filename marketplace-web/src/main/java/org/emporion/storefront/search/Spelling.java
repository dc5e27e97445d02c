package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import java.util.List;

/** Puts the cluster's corrections into the words that were typed. */
final class Spelling {

    private Spelling() {}

    /** The corrected words; null when there is nothing to correct. */
    static String corrected(String text, List<? extends Suggestion<?>> tokens) {
        StringBuilder words = new StringBuilder();
        int done = 0;
        for (Suggestion<?> each : tokens) {
            TermSuggest token = each.term();
            int from = token.offset();
            int to = from + token.length();
            if (!token.options().isEmpty() && from >= done && to <= text.length()) {
                words.append(text, done, from).append(token.options().get(0).text());
                done = to;
            }
        }
        return done == 0 ? null : words.append(text.substring(done)).toString();
    }
}
