package org.emporion.discovery.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes words apart that were put together, as German does and as people type: "Wanderschuhe" is wander and schuhe,
 * "waterbottle" water and bottle. The last part, the head, says what it is; those before say what sort.
 */
public final class Compounds {

    private static final int SHORTEST = 3;
    private static final List<String> LINKS = List.of("", "s", "n", "en", "es", "er");

    /** What a modifier may have lost: wander of wandern, schlaf of schlafen, schul of Schule. */
    private static final List<String> LOST = List.of("n", "en", "e");

    private final Predicate<String> known;

    /** @param known whether there is such a word, in small letters, in the plural too */
    public Compounds(Predicate<String> known) {
        this.known = known;
    }

    /** Compounds of the words of a vocabulary, and of others that are known, for example to the index. */
    public Compounds(Vocabulary vocabulary, Predicate<String> others) {
        this(word -> vocabulary.knows(word) || others.test(word));
    }

    /** The parts in small letters without what links them, the head last; empty for a word that is known or no compound. */
    public List<String> split(String word) {
        String small = word.strip().toLowerCase(Locale.ROOT);
        return known.test(small) || !small.chars().allMatch(Character::isLetter) ? List.of() : parts(small);
    }

    /** The longest head that is known and leaves a modifier that is. */
    private List<String> parts(String word) {
        for (int at = SHORTEST; at <= word.length() - SHORTEST; at++) {
            String head = word.substring(at);
            if (known.test(head)) {
                List<String> modifier = modifier(word.substring(0, at));
                if (!modifier.isEmpty()) {
                    List<String> parts = new ArrayList<>(modifier);
                    parts.add(head);
                    return parts;
                }
            }
        }
        return List.of();
    }

    private List<String> modifier(String written) {
        return Stream.concat(
                        LINKS.stream()
                                .filter(written::endsWith)
                                .map(link -> List.of(without(written, link)))
                                .filter(part -> isWord(part.get(0), known)),
                        Stream.of(written).filter(this::lostItsEnd).map(List::of))
                .findFirst()
                .orElseGet(() -> LINKS.stream()
                        .filter(written::endsWith)
                        .map(link -> parts(without(written, link)))
                        .filter(parts -> !parts.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    private boolean lostItsEnd(String part) {
        return LOST.stream().anyMatch(end -> isWord(part, less -> known.test(less + end)));
    }

    private static boolean isWord(String part, Predicate<String> known) {
        return part.length() >= SHORTEST && known.test(part);
    }

    private static String without(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }
}
