package org.emporion.discovery.meaning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * SKUs, barcodes and other codes as exact terms of the index: in capitals, without what stands between their parts, and without
 * zeros in front.
 */
public final class CodeTerms {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=.)");
    private static final Pattern LETTERS_AND_DIGITS =
            Pattern.compile("(?=.*\\d)(?=.*[\\p{L}_-])[\\p{L}\\p{M}\\p{N}._&'-]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Shorter ends of a code are no terms of their own. */
    private static final int SHORTEST_END = 4;

    private static final int SHORTEST = 3;

    /** A number with fewer digits is as often a year or a model. */
    private static final int SHORTEST_NUMBER = 5;

    private CodeTerms() {}

    /** What a code is found by: itself, and its ends from each separator on that have a digit. */
    public static Set<String> of(String code) {
        Set<String> terms = new LinkedHashSet<>(forms(code));
        Matcher separator = SEPARATORS.matcher(code);
        while (separator.find()) {
            String end = plain(code.substring(separator.end()));
            if (end.length() >= SHORTEST_END && end.chars().anyMatch(Character::isDigit)) {
                terms.addAll(forms(end));
            }
        }
        return terms;
    }

    /** What a word that somebody typed is as a code; empty when it is none. */
    public static List<String> asked(String word) {
        String plain = plain(word);
        boolean code = LETTERS_AND_DIGITS.matcher(word).matches() && plain.length() >= SHORTEST
                || DIGITS.matcher(plain).matches() && plain.length() >= SHORTEST_NUMBER;
        return code ? forms(word) : List.of();
    }

    private static List<String> forms(String code) {
        String plain = plain(code);
        return Stream.of(plain, ZEROS.matcher(plain).replaceFirst(""))
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    private static String plain(String code) {
        return SEPARATORS.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
