package org.emporion.discovery.meaning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emporion.discovery.vocabulary.Kind;
import org.emporion.discovery.vocabulary.Language;
import org.emporion.discovery.vocabulary.Meaning;
import org.emporion.discovery.vocabulary.Vocabulary;

/** Reads what a listing means, once, when it goes into the index. Pure: the same text gives the same terms. */
@ApplicationScoped
public class ListingReader {

    /** A longer value of an attribute is text, and no fact. */
    private static final int LONGEST_FACT = 200;

    /** Between the things of one category, as in "Mugs & Cups". */
    private static final Pattern AND = Pattern.compile("\\s*(?:[&,/+]|\\band\\b|\\bund\\b)\\s*");

    private final SeenLanguage languages;
    private final Phrases phrases;
    private final Sorts sorts;
    private final Composed composed;

    @Inject
    public ListingReader(Vocabulary vocabulary) {
        this.languages = new SeenLanguage(vocabulary);
        this.phrases = new Phrases(vocabulary);
        this.sorts = new Sorts(vocabulary);
        this.composed = new Composed(vocabulary);
    }

    /** What it is, what else is said of it, and its measures and codes. */
    public ListingSense read(ListingText text) {
        Optional<Language> seen = languages.of(text.title(), text.description());
        List<Phrase> title = phrases.in(text.title(), seen);
        Things things = Things.of(title, shelf(text.categories()), sorts);
        Set<String> meanings = new LinkedHashSet<>();
        Stream.of(title, categories(text.categories()), facts(text.facts(), seen))
                .flatMap(List::stream)
                .forEach(phrase -> addAll(meanings, phrase));
        meanings.removeAll(things.are());
        return new ListingSense(
                seen.filter(Vocabulary.LANGUAGES::contains)
                        .map(ListingReader::code)
                        .orElse(null),
                List.copyOf(things.are()),
                List.copyOf(broader(text.title(), title, things)),
                List.copyOf(meanings),
                List.copyOf(measures(text)),
                List.copyOf(codes(text.codes())));
    }

    /** What it is a sort of, by its name or by what it is for. */
    private Set<String> broader(String written, List<Phrase> title, Things things) {
        Set<String> broader = new LinkedHashSet<>(things.broader());
        List<String> named =
                Stream.concat(things.are().stream(), things.broader().stream()).toList();
        composed.in(written, title, named).forEach(meaning -> {
            broader.add(meaning.id());
            broader.addAll(sorts.above(meaning));
        });
        broader.removeAll(things.are());
        return broader;
    }

    /** The things that the narrowest category names that names any, each by its phrase. */
    private List<Phrase> shelf(List<String> categories) {
        List<Phrase> things = List.of();
        for (int at = categories.size() - 1; at >= 0 && things.isEmpty(); at--) {
            things = things(categories.get(at));
        }
        return things;
    }

    private List<Phrase> things(String category) {
        Optional<Language> seen = languages.of(category);
        return Stream.of(AND.split(category))
                .flatMap(each -> Heads.of(phrases.in(each, seen)).stream())
                .toList();
    }

    private List<Phrase> categories(List<String> names) {
        List<Phrase> found = new ArrayList<>();
        names.forEach(name -> found.addAll(phrases.in(name, languages.of(name))));
        return found;
    }

    private List<Phrase> facts(List<ListingText.Fact> facts, Optional<Language> seen) {
        List<Phrase> found = new ArrayList<>();
        facts.stream()
                .map(ListingText.Fact::value)
                .filter(value -> value.length() <= LONGEST_FACT)
                .distinct()
                .forEach(value -> found.addAll(phrases.in(value, seen)));
        return found;
    }

    private void addAll(Set<String> meanings, Phrase phrase) {
        Stream.concat(phrase.meanings().stream(), phrase.pieces().stream().flatMap(piece -> piece.meanings().stream()))
                .forEach(meaning -> add(meanings, meaning));
    }

    /** What is navy is blue as well; what has a dog collar is not about collars of all sorts. */
    private void add(Set<String> meanings, Meaning meaning) {
        meanings.add(meaning.id());
        meanings.addAll(sorts.inside(meaning));
        if (meaning.kind() != Kind.THING && meaning.kind() != Kind.PART) {
            meanings.addAll(sorts.above(meaning));
        }
    }

    private static Set<String> measures(ListingText text) {
        Set<String> terms = MeasureTerms.in(text.title());
        text.facts().stream()
                .filter(fact -> fact.value().length() <= LONGEST_FACT)
                .forEach(fact -> terms.addAll(MeasureTerms.in(fact.name(), fact.value())));
        return terms;
    }

    private static Set<String> codes(List<String> codes) {
        Set<String> terms = new LinkedHashSet<>();
        codes.forEach(code -> terms.addAll(CodeTerms.of(code)));
        return terms;
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
