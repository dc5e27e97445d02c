package org.emporion.catalog.productfiles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Texts that may be longer in a file than we keep them: each is shortened once, and no two become the same. */
final class ShortTexts {

    static final int TITLE = 200;
    static final int BRAND = 120;
    static final int TAGS = 500;
    static final int OPTION_NAME = 40;
    static final int OPTION_VALUE = 100;

    private static final String CUT = "\u2026";

    private final int longest;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    ShortTexts(int longest) {
        this.longest = longest;
    }

    /** @param told hears of a text that was shortened, the first time */
    String of(String text, Consumer<String> told) {
        String before = known.get(text);
        if (before != null) {
            return before;
        }
        String kept = text.length() <= longest ? text : free(text);
        known.put(text, kept);
        used.add(kept);
        if (!kept.equals(text)) {
            told.accept(kept);
        }
        return kept;
    }

    /** The beginning of a text, up to its last whole word if that is not far. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        int blank = text.lastIndexOf(' ', end);
        return text.substring(0, blank > end * 2 / 3 ? blank : end).strip() + CUT;
    }

    static String told(String text, String kept) {
        return "%d characters are more than we keep; it was shortened to \"%s\".".formatted(text.length(), kept);
    }

    private String free(String text) {
        String kept = cut(text, longest);
        for (int i = 2; used.contains(kept); i++) {
            String mark = " (" + i + ")";
            kept = cut(text, longest - mark.length()) + mark;
        }
        return kept;
    }
}
