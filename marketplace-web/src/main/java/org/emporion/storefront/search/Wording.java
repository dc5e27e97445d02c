package org.emporion.storefront.search;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the words of a text are looked for.
 *
 * @param words looked for as they are, but for their endings
 * @param begun beginnings of words in titles
 * @param leftOut words that nothing has, not looked for
 * @param corrected the text with other spellings than were typed; null when there are none
 * @param needed how many of these something must have; fewer than there are when nothing has all of them
 */
record Wording(List<String> words, List<String> begun, List<String> leftOut, String corrected, int needed) {

    /** As it was typed, all of it. */
    static Wording exact(String text) {
        return new Wording(List.of(AskedText.together(text)), List.of(), List.of(), null, 1);
    }

    /** Whether something may be found that lacks some of the words. */
    boolean some() {
        return needed < count();
    }

    /**
     * What to look for when nothing has all the words that were typed: this, unless it is just that, then all but one of its
     * words, and then any of them.
     */
    List<Wording> insteadOf(List<String> typed) {
        return IntStream.of(count(), count() - 1, 1)
                .filter(many -> many > 0 && (many < count() || many == count() && !words.equals(typed)))
                .distinct()
                .mapToObj(many -> new Wording(words, begun, leftOut, corrected, many))
                .toList();
    }

    /** The words of which a listing has none, when it has these. */
    List<String> lacking(List<String> has) {
        return some()
                ? Stream.concat(words.stream(), begun.stream())
                        .filter(word -> !has.contains(word))
                        .toList()
                : List.of();
    }

    private int count() {
        return words.size() + begun.size();
    }

    /**
     * By what one listing is nearer than another: the words with the spaces that were typed, while they are what is looked for.
     */
    String preferred(String typed) {
        return AskedText.together(typed).equals(text()) ? typed : text();
    }

    /** The text as it was typed, unless it is corrected. */
    String spelled(String typed) {
        return corrected == null ? typed : corrected;
    }

    /** All that is looked for. */
    String text() {
        return String.join(" ", Stream.concat(words.stream(), begun.stream()).toList());
    }
}
