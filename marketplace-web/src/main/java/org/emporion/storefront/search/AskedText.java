package org.emporion.storefront.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that somebody searches for, as the words that are looked for one by one; a number and its unit are one. */
final class AskedText {

    private static final int MOST = 30;

    private static final Pattern UNIT = Pattern.compile(
            "(?<=\\d)\\s+(?=(?:[mcd]?l|[mcdkµn]?m|[mk]?g|oz|lbs?|[mk]?[wva]|[mk]?wh|m?ah|[kmgt]b|[kmg]?hz"
                    + "|in|inch|zoll|ft|px|dpi|lm|bar|psi|pcs|stk|°c)(?![\\p{L}\\p{N}]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private AskedText() {}

    /** The text with numbers and units together, as the index finds them however they are spaced. */
    static String together(String text) {
        return UNIT.matcher(text).replaceAll("");
    }

    /** The words, each once. */
    static List<String> words(String text) {
        return Stream.of(BLANKS.split(together(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
