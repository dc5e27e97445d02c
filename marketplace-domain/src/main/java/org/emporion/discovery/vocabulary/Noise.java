package org.emporion.discovery.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say nothing about what is looked for: those of buying ("buy", "günstig", "for sale") in any text, and
 * articles and prepositions in a text of their language.
 */
public final class Noise {

    private static final int LONGEST = 3;
    private static final String ENDS = ".,!?:;";
    private static final Set<String> BUYING = new HashSet<>();
    private static final Map<Language, Set<String>> LITTLE = new HashMap<>();

    static {
        Lines.of("words-that-say-nothing.tsv").forEach(Noise::read);
    }

    private Noise() {}

    /** Whether a word or a phrase of buying says nothing, in any letters. */
    public static boolean ofBuying(String phrase) {
        return BUYING.contains(form(phrase));
    }

    /** Whether a word is an article, a preposition or the like of a language. */
    public static boolean isLittle(String word, Language language) {
        return LITTLE.getOrDefault(language, Set.of()).contains(form(word));
    }

    /** The languages in which a word is an article, a preposition or the like. */
    public static Set<Language> littleIn(String word) {
        String form = form(word);
        Set<Language> languages = EnumSet.noneOf(Language.class);
        LITTLE.forEach((language, words) -> {
            if (words.contains(form)) {
                languages.add(language);
            }
        });
        return languages;
    }

    /**
     * A text without the words that say nothing, those of buying and the little ones of the languages it may be in; the
     * whole text when nothing else would be left.
     */
    public static String without(String text, Set<Language> languages) {
        String[] words = text.strip().split("\\s+");
        List<String> left = new ArrayList<>();
        for (int at = 0; at < words.length; ) {
            int silent = silentFrom(words, at, languages);
            if (silent == 0) {
                left.add(words[at]);
            }
            at += Math.max(1, silent);
        }
        return left.isEmpty() ? text.strip() : String.join(" ", left);
    }

    /** How many words from a place on say nothing together. */
    private static int silentFrom(String[] words, int at, Set<Language> languages) {
        for (int length = Math.min(LONGEST, words.length - at); length > 0; length--) {
            if (ofBuying(String.join(" ", Arrays.asList(words).subList(at, at + length)))) {
                return length;
            }
        }
        return languages.stream().anyMatch(language -> isLittle(words[at], language)) ? 1 : 0;
    }

    private static void read(List<String> columns) {
        Set<String> words =
                Lines.words(columns.get(2)).stream().map(Noise::form).collect(Collectors.toSet());
        if (columns.get(1).equals("buying")) {
            BUYING.addAll(words);
        } else {
            LITTLE.computeIfAbsent(Language.valueOf(columns.get(0).toUpperCase(Locale.ROOT)), none -> new HashSet<>())
                    .addAll(words);
        }
    }

    /** Letters as the lists have them; accents stay, as "für" is no "fur". */
    private static String form(String phrase) {
        String small = phrase.strip().toLowerCase(Locale.ROOT);
        int end = small.length();
        while (end > 0 && ENDS.indexOf(small.charAt(end - 1)) >= 0) {
            end--;
        }
        return small.substring(0, end);
    }
}
