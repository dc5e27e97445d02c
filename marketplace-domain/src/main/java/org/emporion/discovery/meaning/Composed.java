package org.emporion.discovery.meaning;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.discovery.vocabulary.Kind;
import org.emporion.discovery.vocabulary.Language;
import org.emporion.discovery.vocabulary.Meaning;
import org.emporion.discovery.vocabulary.Vocabulary;

/**
 * Things that have a name of their own and are said in two steps: a bed for dogs is a dog bed. What the name says beside the thing
 * must stand behind "for", as what something is with, in or like is no sort of it.
 */
final class Composed {

    private static final Pattern FOR =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:for|f\u00fcr|fuer)(?![\\p{L}\\p{N}])");

    /** Names by the ids of the things that they end in. */
    private final Map<String, Set<Name>> names = new HashMap<>();

    Composed(Vocabulary vocabulary) {
        vocabulary.all().stream()
                .filter(meaning -> meaning.kind() == Kind.THING)
                .forEach(meaning -> meaning.in(Language.EN).forEach(name -> add(vocabulary, meaning, name)));
    }

    /** @param others for each word before the last one, the ids of what it may mean */
    private record Name(Meaning meaning, List<Set<String>> others) {}

    /** What something is that is one of these things and for what else its title says. */
    Set<Meaning> in(String title, List<Phrase> phrases, Collection<String> things) {
        Set<String> served = served(title, phrases);
        if (served.isEmpty()) {
            return Set.of();
        }
        return things.stream()
                .flatMap(thing -> names.getOrDefault(thing, Set.of()).stream())
                .filter(name -> name.others().stream().noneMatch(word -> Collections.disjoint(word, served)))
                .map(Name::meaning)
                .filter(meaning -> !things.contains(meaning.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(Vocabulary vocabulary, Meaning meaning, String name) {
        List<String> words = Arrays.asList(name.split("\\s+"));
        List<Set<String>> others = words.subList(0, words.size() - 1).stream()
                .map(word -> Sorts.english(vocabulary, word).map(Meaning::id).collect(Collectors.toSet()))
                .toList();
        if (!others.isEmpty() && others.stream().noneMatch(Set::isEmpty)) {
            Sorts.english(vocabulary, words.get(words.size() - 1))
                    .filter(last -> last.kind() == Kind.THING || last.kind() == Kind.PART)
                    .forEach(last -> names.computeIfAbsent(last.id(), none -> new LinkedHashSet<>())
                            .add(new Name(meaning, others)));
        }
    }

    /** Whom or what it is for: all that is said behind "for" up to where something else is said. */
    private static Set<String> served(String title, List<Phrase> phrases) {
        Set<Integer> clauses = new LinkedHashSet<>();
        int end = 0;
        for (Phrase phrase : phrases) {
            if (FOR.matcher(title.substring(end, phrase.from())).find()) {
                clauses.add(phrase.clause());
            }
            end = phrase.to();
        }
        return phrases.stream()
                .filter(phrase -> clauses.contains(phrase.clause()))
                .flatMap(phrase -> Stream.concat(
                        phrase.meanings().stream(),
                        phrase.pieces().stream().flatMap(piece -> piece.meanings().stream())))
                .map(Meaning::id)
                .collect(Collectors.toSet());
    }
}
