package org.emporion.discovery.meaning;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emporion.discovery.vocabulary.Kind;
import org.emporion.discovery.vocabulary.Language;
import org.emporion.discovery.vocabulary.Meaning;
import org.emporion.discovery.vocabulary.Sense;
import org.emporion.discovery.vocabulary.Vocabulary;

/**
 * What a meaning is a sort of, all the way up, and what else its name says: a dog collar is a collar, and it is about dogs. The
 * list says the one where no name does; the English name says the rest, its last word what it is.
 */
final class Sorts {

    private final Map<String, Set<String>> above = new HashMap<>();
    private final Map<String, Set<String>> inside = new HashMap<>();

    Sorts(Vocabulary vocabulary) {
        vocabulary.all().forEach(meaning -> {
            above.put(meaning.id(), Set.copyOf(above(vocabulary, meaning)));
            inside.put(meaning.id(), Set.copyOf(inside(vocabulary, meaning)));
        });
    }

    /** The ids of all that it is a sort of. */
    Set<String> above(Meaning meaning) {
        return above.getOrDefault(meaning.id(), Set.of());
    }

    /** The ids of what its name says beside what it is. */
    Set<String> inside(Meaning meaning) {
        return inside.getOrDefault(meaning.id(), Set.of());
    }

    /** Whether they are the same or one is a sort of the other. */
    boolean areRelated(Meaning one, Meaning other) {
        return one.id().equals(other.id())
                || above(one).contains(other.id())
                || above(other).contains(one.id());
    }

    private static Set<String> above(Vocabulary vocabulary, Meaning meaning) {
        Set<String> found = new LinkedHashSet<>();
        Deque<Meaning> next = new ArrayDeque<>(List.of(meaning));
        while (!next.isEmpty()) {
            Meaning each = next.pop();
            Stream.concat(each.broader().flatMap(vocabulary::meaning).stream(), head(vocabulary, each).stream())
                    .filter(sort -> found.add(sort.id()))
                    .forEach(next::add);
        }
        found.remove(meaning.id());
        return found;
    }

    private static Optional<Meaning> head(Vocabulary vocabulary, Meaning meaning) {
        List<String> name = name(meaning);
        return meaning.kind() == Kind.THING && name.size() > 1
                ? english(vocabulary, name.get(name.size() - 1))
                        .filter(each -> each.kind() == Kind.THING || each.kind() == Kind.PART)
                        .findFirst()
                : Optional.empty();
    }

    private static Set<String> inside(Vocabulary vocabulary, Meaning meaning) {
        Set<String> found = new LinkedHashSet<>();
        List<String> name = name(meaning);
        name.stream()
                .limit(Math.max(0, name.size() - 1))
                .flatMap(word -> english(vocabulary, word))
                .map(Meaning::id)
                .forEach(found::add);
        found.remove(meaning.id());
        return found;
    }

    /** What a word means in English. */
    static Stream<Meaning> english(Vocabulary vocabulary, String word) {
        return vocabulary.meanings(word).stream()
                .filter(sense -> sense.language() == Language.EN)
                .map(Sense::meaning);
    }

    /** The words of its usual English name. */
    private static List<String> name(Meaning meaning) {
        return meaning.in(Language.EN).stream()
                .findFirst()
                .map(name -> Arrays.asList(name.split("\\s+")))
                .orElse(List.of());
    }
}
