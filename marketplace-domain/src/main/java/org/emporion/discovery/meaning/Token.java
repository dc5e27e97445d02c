package org.emporion.discovery.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text as it is written, with what holds it together: "T-Shirt", "children's", "3.5mm", "c++".
 *
 * @param from where it begins in the text
 * @param to where it has ended
 * @param apart whether no phrase goes on from the word before it
 * @param newClause whether something new begins with it, as behind a comma
 */
record Token(String written, int from, int to, boolean apart, boolean newClause) {

    /** Stands in a text for what was taken out of it; phrases end there. */
    static final char TAKEN = '\u001f';

    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}]+(?:(?:[-'\u2019.&_]|(?<=\\d),(?=\\d))[\\p{L}\\p{M}\\p{N}]+)*(?:\\+\\+|#)?");
    private static final Pattern CLAUSE_ENDS =
            Pattern.compile("[,;:|/()\\[\\]{}\u2013\u2014\u2022\u00b7!?\\n]|\\s-\\s|\\.\\s");

    /** Behind these, it is said what something is for, of, or has; in all languages that words are known in. */
    private static final Set<String> PREPOSITIONS = Set.of(
            "for",
            "with",
            "without",
            "in",
            "on",
            "from",
            "by",
            "to",
            "at",
            "into",
            "f\u00fcr",
            "mit",
            "ohne",
            "aus",
            "von",
            "vom",
            "zum",
            "zur",
            "im",
            "am",
            "auf",
            "bei",
            "nach",
            "pour",
            "avec",
            "sans",
            "para",
            "con",
            "sin",
            "per",
            "senza",
            "voor",
            "met",
            "zonder");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            String between = text.substring(end, word.start());
            boolean newClause =
                    !tokens.isEmpty() && CLAUSE_ENDS.matcher(between).find();
            tokens.add(new Token(
                    word.group(), word.start(), word.end(), newClause || between.indexOf(TAKEN) >= 0, newClause));
            end = word.end();
        }
        return tokens;
    }

    /** The words from one on that a phrase may have, at most so many. */
    static List<Token> from(List<Token> tokens, int at, int most) {
        int end = at + 1;
        while (end < tokens.size() && end - at < most && !tokens.get(end).apart()) {
            end++;
        }
        return tokens.subList(at, end);
    }

    /** The place of the first word that begins behind a place of the text. */
    static int behind(List<Token> tokens, int to) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).from() < to) {
            at++;
        }
        return at;
    }

    boolean isPreposition() {
        return PREPOSITIONS.contains(written.toLowerCase(Locale.ROOT));
    }
}
