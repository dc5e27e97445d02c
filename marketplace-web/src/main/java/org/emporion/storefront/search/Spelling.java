package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.kernel.PlainText;

/** Chooses what a word was meant to be among what the cluster proposes; another word is no correction. */
final class Spelling {

    /** From this length on a letter may be another one; in shorter words that makes mostly another word. */
    private static final int LONG = 7;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Spelling() {}

    /**
     * The word as the marketplace spells it; null when there is none near enough.
     *
     * @param mayBeMeant whether the first word may have been meant by the second
     */
    static String corrected(String word, List<? extends Suggestion<?>> tokens, BiPredicate<String, String> mayBeMeant) {
        if (tokens.size() != 1 || word.chars().anyMatch(Character::isDigit)) {
            return null;
        }
        TermSuggest token = tokens.get(0).term();
        return token.options().stream()
                .map(TermSuggestOption::text)
                .filter(proposed -> isNear(token.text(), proposed))
                .filter(proposed -> mayBeMeant.test(word, proposed))
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

    /**
     * The corrected text with the accents and umlauts that its words have in what was found with it; null when nothing was
     * corrected, or nothing found.
     */
    static String asIn(List<String> titles, String corrected) {
        if (corrected == null || titles.isEmpty()) {
            return null;
        }
        Map<String, String> written = new HashMap<>();
        titles.stream()
                .flatMap(NO_LETTER::splitAsStream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(word -> written.putIfAbsent(bare(word), word));
        return Stream.of(corrected.split(" "))
                .map(word -> written.getOrDefault(bare(word), word))
                .collect(Collectors.joining(" "));
    }

    private static String bare(String word) {
        return PlainText.withoutMarks(word.toLowerCase(Locale.ROOT)).replace("ß", "ss");
    }

    private static int[] letters(String word) {
        return word.chars().sorted().toArray();
    }
}
