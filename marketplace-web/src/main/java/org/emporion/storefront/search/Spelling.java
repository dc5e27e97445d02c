package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import java.util.Arrays;
import java.util.List;

/** Chooses what a word was meant to be among what the cluster proposes; another word is no correction. */
final class Spelling {

    /** From this length on a letter may be another one; in shorter words that makes mostly another word. */
    private static final int LONG = 7;

    private Spelling() {}

    /** The word as the marketplace spells it; null when there is none near enough. */
    static String corrected(String word, List<? extends Suggestion<?>> tokens) {
        if (tokens.size() != 1 || word.chars().anyMatch(Character::isDigit)) {
            return null;
        }
        TermSuggest token = tokens.get(0).term();
        return token.options().stream()
                .map(TermSuggestOption::text)
                .filter(proposed -> isNear(token.text(), proposed))
                .findFirst()
                .orElse(null);
    }

    /** Whether both begin alike and letters are missing, too many or swapped, in long words also mistaken. */
    static boolean isNear(String word, String proposed) {
        return word.charAt(0) == proposed.charAt(0)
                && (word.length() >= LONG
                        || word.length() != proposed.length()
                        || Arrays.equals(letters(word), letters(proposed)));
    }

    private static int[] letters(String word) {
        return word.chars().sorted().toArray();
    }
}
