package org.emporion.storefront.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the words of a text are looked for.
 *
 * @param words looked for as they are, but for their endings
 * @param begun beginnings of words in titles
 * @param leftOut words that nothing has, not looked for
 * @param corrected the text with other spellings than were typed; null when there are none
 * @param some whether one of the words may be missing, because nothing has all of them
 */
record Wording(List<String> words, List<String> begun, List<String> leftOut, String corrected, boolean some) {

    /** As it was typed, all of it. */
    static Wording exact(String text) {
        return new Wording(List.of(AskedText.together(text)), List.of(), List.of(), null, false);
    }

    boolean isEmpty() {
        return words.isEmpty() && begun.isEmpty();
    }

    /** All that is looked for. */
    String text() {
        return String.join(" ", Stream.concat(words.stream(), begun.stream()).toList());
    }
}
