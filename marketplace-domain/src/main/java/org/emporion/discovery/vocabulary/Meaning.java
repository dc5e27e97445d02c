package org.emporion.discovery.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * One meaning, and all words for it.
 *
 * @param id in plain English, for example {@code hiking boot}; never changes
 * @param words of both languages, the usual one of each first
 * @param broader the id of what it is a sort of, such as {@code boot}
 */
public record Meaning(String id, Kind kind, List<Word> words, Optional<String> broader) {

    public Meaning {
        words = List.copyOf(words);
    }

    /** Its words in one language, as written. */
    public List<String> in(Language language) {
        return words.stream()
                .filter(word -> word.language() == language)
                .map(Word::written)
                .toList();
    }
}
