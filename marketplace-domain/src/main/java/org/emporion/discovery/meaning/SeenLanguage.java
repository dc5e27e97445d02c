package org.emporion.discovery.meaning;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emporion.discovery.vocabulary.Language;
import org.emporion.discovery.vocabulary.Noise;
import org.emporion.discovery.vocabulary.Sense;
import org.emporion.discovery.vocabulary.Vocabulary;

/**
 * Sees in which language a text is by its little words and by those words of the trade that only one language has. A word that
 * is another word elsewhere, as German "Rock" is, tells nothing unless it is inflected.
 */
public final class SeenLanguage {

    /** Words of a long text that are looked at. */
    private static final int ENOUGH = 80;

    private static final String UMLAUTS = "äöüß";

    private final Vocabulary vocabulary;

    public SeenLanguage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The language of a short text; empty when nothing tells, or as much for another one. */
    public Optional<Language> of(String text) {
        return of(text, "");
    }

    /**
     * The language of a short text and a longer one that belongs to it.
     *
     * @param more only its little words are looked at
     */
    public Optional<Language> of(String text, String more) {
        Map<Language, Integer> seen = new EnumMap<>(Language.class);
        for (Token token : Token.of(text)) {
            Noise.littleIn(token.written()).forEach(language -> seen.merge(language, 1, Integer::sum));
            onlyIn(token.written()).ifPresent(language -> seen.merge(language, 1, Integer::sum));
        }
        Token.of(more).stream().limit(ENOUGH).forEach(token -> Noise.littleIn(token.written())
                .forEach(language -> seen.merge(language, 1, Integer::sum)));
        return most(seen);
    }

    private static Optional<Language> most(Map<Language, Integer> seen) {
        int most = seen.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Language> ahead = seen.keySet().stream()
                .filter(language -> seen.get(language) == most)
                .toList();
        return ahead.size() == 1 ? Optional.of(ahead.get(0)) : Optional.empty();
    }

    private Optional<Language> onlyIn(String word) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (Sense sense : vocabulary.meanings(word)) {
            if (!sense.onlyWhenSeen() || !isWritten(word, sense)) {
                languages.add(sense.language());
            }
        }
        if (languages.isEmpty() && word.toLowerCase(Locale.ROOT).chars().anyMatch(c -> UMLAUTS.indexOf(c) >= 0)) {
            return Optional.of(Language.DE);
        }
        return languages.size() == 1 ? languages.stream().findFirst() : Optional.empty();
    }

    /** Whether it stands so in the list; "Rock" is an English word too, but its plural is not. */
    private static boolean isWritten(String word, Sense sense) {
        return sense.meaning().in(sense.language()).stream().anyMatch(word::equalsIgnoreCase);
    }
}
