package org.emporion.discovery.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the trade in English and German, and what they mean. Words are found as typed: in any letters, with or
 * without accents, hyphens and spaces, in the plural too. The answers are in the singular: whoever puts them to an index
 * analyses them in their language, as it does with the words of the index.
 */
@ApplicationScoped
public class Vocabulary {

    /** The languages that it has words of. */
    public static final Set<Language> LANGUAGES = Set.of(Language.EN, Language.DE);

    static final List<String> FILES = List.of(
            "clothing.tsv",
            "home.tsv",
            "kitchen-and-food.tsv",
            "garden-and-tools.tsv",
            "sports-and-bicycles.tsv",
            "children-pets-and-paper.tsv",
            "technology-and-music.tsv",
            "beauty.tsv",
            "materials-and-colours.tsv",
            "properties-and-people.tsv");

    /** Letters that may be wrong in a word that is still recognised. */
    private static final int MOST_EDITS = 2;

    /** Letters of a second word by which phrases are told apart, before endings begin. */
    private static final int BEGINNING = 2;

    private final Map<String, Meaning> meanings = new LinkedHashMap<>();
    private final Map<Language, Map<String, List<Sense>>> senses =
            Map.of(Language.EN, new LinkedHashMap<>(), Language.DE, new LinkedHashMap<>());
    private final NavigableSet<String> forms = new TreeSet<>();
    private final Map<String, List<Meaning>> narrower = new LinkedHashMap<>();

    /** Reads the lists that are shipped. */
    public Vocabulary() {
        FILES.stream().map(Lines::of).flatMap(Collection::stream).forEach(this::read);
    }

    /** All meanings, in the order of the lists. */
    public Collection<Meaning> all() {
        return List.copyOf(meanings.values());
    }

    /** The meaning of an id. */
    public Optional<Meaning> meaning(String id) {
        return Optional.ofNullable(meanings.get(id));
    }

    /** What a word or a phrase may mean, in each language; empty when it is not known. */
    public List<Sense> meanings(String word) {
        String form = WrittenForm.of(word);
        return Stream.of(Language.EN, Language.DE)
                .flatMap(language -> read(form, language).stream())
                .toList();
    }

    /** Whether a word or a phrase is known in either language. */
    public boolean knows(String word) {
        return !meanings(word).isEmpty();
    }

    /**
     * Whether a word may have been meant by another one that is not known: no word that means something else is written more like
     * what was typed.
     */
    public boolean mayBeMeant(String typed, String proposed) {
        String form = WrittenForm.of(typed);
        int edits = Edits.between(form, WrittenForm.of(proposed), MOST_EDITS);
        Set<Meaning> meant = meant(proposed);
        return forms.stream()
                .filter(known -> Edits.between(form, known, MOST_EDITS) < edits)
                .allMatch(known -> !Collections.disjoint(meant(known), meant));
    }

    private Set<Meaning> meant(String word) {
        return meanings(word).stream().map(Sense::meaning).collect(Collectors.toSet());
    }

    /** Whether there may be a phrase that begins with these two words; false is sure, and quickly told. */
    public boolean mayBegin(String first, String second) {
        String next = WrittenForm.of(second);
        String begun = WrittenForm.of(first) + next.substring(0, Math.min(BEGINNING, next.length()));
        String known = forms.ceiling(begun);
        return known != null && known.startsWith(begun);
    }

    /** Words of both languages that mean the same, without the word itself; nothing of what is another word elsewhere. */
    public Set<Word> alternatives(String word) {
        return others(word, meanings(word).stream().filter(sense -> !sense.onlyWhenSeen()));
    }

    /**
     * Words of both languages that mean the same as a word of a text in a language, without the word itself: what the word
     * means in that language, or in the other when it is no word of that one.
     */
    public Set<Word> alternatives(String word, Language seen) {
        List<Sense> all = meanings(word);
        List<Sense> own = all.stream().filter(sense -> sense.language() == seen).toList();
        return own.isEmpty() ? alternatives(word) : others(word, own.stream());
    }

    /** Words of both languages for the sorts of what a word means, and for the sorts of those. */
    public Set<Word> narrower(String word) {
        Set<Word> found = new LinkedHashSet<>();
        meanings(word).stream()
                .filter(sense -> !sense.onlyWhenSeen())
                .forEach(sense -> addNarrower(sense.meaning(), found));
        return found;
    }

    private void addNarrower(Meaning meaning, Set<Word> found) {
        narrower.getOrDefault(meaning.id(), List.of()).forEach(sort -> {
            found.addAll(sort.words());
            addNarrower(sort, found);
        });
    }

    private static Set<Word> others(String word, Stream<Sense> senses) {
        String form = WrittenForm.of(word);
        Set<Word> found = new LinkedHashSet<>();
        senses.flatMap(sense -> sense.meaning().words().stream())
                .filter(other -> !WrittenForm.of(other.written()).equals(form))
                .forEach(found::add);
        return found;
    }

    /** As written, else as a plural, else with umlauts that were spelled out. */
    private List<Sense> read(String form, Language language) {
        Map<String, List<Sense>> known = senses.get(language);
        if (known.containsKey(form)) {
            return known.get(form);
        }
        List<Sense> found = plurals(form, language);
        String folded = WrittenForm.withoutSpelledOutUmlauts(form);
        if (!found.isEmpty() || language != Language.DE || folded.equals(form)) {
            return found;
        }
        return known.containsKey(folded) ? known.get(folded) : plurals(folded, language);
    }

    private List<Sense> plurals(String form, Language language) {
        Map<String, List<Sense>> known = senses.get(language);
        return WrittenForm.singulars(form, language).stream()
                .flatMap(singular -> known.getOrDefault(singular, List.of()).stream())
                .distinct()
                .toList();
    }

    private void read(List<String> columns) {
        List<Word> words = new ArrayList<>();
        Lines.words(columns.get(2)).forEach(word -> words.add(new Word(Language.EN, word)));
        Lines.words(columns.get(3)).forEach(word -> words.add(new Word(Language.DE, word)));
        Meaning meaning = new Meaning(
                columns.get(0),
                Kind.valueOf(columns.get(1).toUpperCase(Locale.ROOT)),
                words,
                Optional.of(columns.get(4)).filter(broader -> !broader.isEmpty()));
        if (meanings.put(meaning.id(), meaning) != null) {
            throw new IllegalStateException("Two meanings have the id " + meaning.id());
        }
        meaning.broader().ifPresent(broader -> narrower.computeIfAbsent(broader, none -> new ArrayList<>())
                .add(meaning));
        Set<String> other = Set.copyOf(Lines.words(columns.get(5)));
        words.forEach(word -> forms.add(WrittenForm.of(word.written())));
        words.forEach(word -> senses.get(word.language())
                .computeIfAbsent(WrittenForm.of(word.written()), none -> new ArrayList<>())
                .add(new Sense(meaning, word.language(), other.contains(word.written()))));
    }
}
