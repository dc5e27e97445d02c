package org.emporion.storefront.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emporion.discovery.meaning.CodeTerms;
import org.emporion.discovery.meaning.Heads;
import org.emporion.discovery.meaning.MeasureTerms;
import org.emporion.discovery.meaning.Phrase;
import org.emporion.discovery.meaning.Phrases;
import org.emporion.discovery.vocabulary.Language;
import org.emporion.discovery.vocabulary.PriceLimits;
import org.emporion.discovery.vocabulary.Units;

/** Cuts one text into its parts: measures first, then the longest known phrases, then single words. */
final class QueryReading {

    /** So many parts are looked for one by one; the rest of a longer text is one. */
    private static final int MOST_PARTS = 20;

    /** Two neighbours are one word in other spellings when they have at most so many letters. */
    private static final int LONGEST_JOINED = 20;

    /** What the index has no words for, as its analysis leaves them out of every question. */
    private static final Set<String> UNHEARD = Set.of(
            ("a an and are as at be but by for if in into is it no not of on or such that the their then there these"
                            + " they this to was will with")
                    .split(" "));

    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern JOINABLE = Pattern.compile("\\p{L}+");

    private final String text;
    private final Optional<Language> language;
    private final Phrases phrases;

    /** Parts by where they begin in the text. */
    private final Map<Integer, List<Part>> found = new LinkedHashMap<>();

    private Optional<Part> head = Optional.empty();

    QueryReading(String text, Optional<Language> language, Phrases phrases) {
        this.text = text;
        this.language = language;
        this.phrases = phrases;
    }

    Asked asked(PriceLimits price) {
        List<Phrase> words = phrases.in(withoutMeasures(), language).stream()
                .filter(phrase -> !isUnheard(phrase))
                .toList();
        Optional<Phrase> thing = Heads.of(words);
        for (int at = 0; at < words.size(); at++) {
            List<Part> parts = parts(words, at);
            found.put(words.get(at).from(), parts);
            if (thing.isPresent() && thing.get() == words.get(at)) {
                head = Optional.of(parts.get(parts.size() - 1));
            }
        }
        List<Part> parts = inOrder();
        List<Part> all = parts.isEmpty() ? unread() : parts;
        String said = all.stream().map(Part::text).collect(Collectors.joining(" "));
        return new Asked(text.strip(), said, all, head.filter(all::contains), price.least(), price.most(), language);
    }

    /** A measure is one only where a word begins: "AB-100MM" is a code. */
    private String withoutMeasures() {
        String rest = text;
        for (var measure : Units.parse(text)) {
            if (beginsWord(measure.from())) {
                found.put(measure.from(), List.of(measure(measure.from(), measure.to(), MeasureTerms.asked(measure))));
                rest = Phrases.without(rest, measure.from(), measure.to());
            }
        }
        for (var size : MeasureTerms.letters(text)) {
            found.put(size.from(), List.of(measure(size.from(), size.to(), Set.of(size.term()))));
            rest = Phrases.without(rest, size.from(), size.to());
        }
        return rest;
    }

    private boolean beginsWord(int at) {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "(,;".indexOf(text.charAt(at - 1)) >= 0;
    }

    private Part measure(int from, int to, Set<String> terms) {
        return Part.measure(text.substring(from, to), terms);
    }

    private static boolean isUnheard(Phrase phrase) {
        return phrase.meanings().isEmpty() && UNHEARD.contains(phrase.written().toLowerCase(Locale.ROOT));
    }

    /** One part, or the pieces of a word that was put together. */
    private List<Part> parts(List<Phrase> words, int at) {
        Phrase phrase = words.get(at);
        if (!phrase.pieces().isEmpty()) {
            return phrase.pieces().stream()
                    .map(piece -> Part.piece(piece, phrase.written()))
                    .toList();
        }
        Part part = Part.phrase(phrase, phrase.isKnown() ? List.of() : CodeTerms.asked(phrase.written()));
        if (at > 0) {
            part = joined(words.get(at - 1), phrase, part);
        }
        return List.of(at + 1 < words.size() ? joined(phrase, words.get(at + 1), part) : part);
    }

    /** "wi fi" is also looked for as "wifi". */
    private Part joined(Phrase first, Phrase second, Part part) {
        boolean neighbours = text.substring(first.to(), second.from()).isBlank();
        boolean mayBeOne = !first.isKnown() || !second.isKnown();
        String together = first.written() + second.written();
        return neighbours
                        && mayBeOne
                        && together.length() <= LONGEST_JOINED
                        && JOINABLE.matcher(together).matches()
                ? part.orWritten(together)
                : part;
    }

    private List<Part> inOrder() {
        List<Part> all = found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(each -> each.getValue().stream())
                .distinct()
                .toList();
        if (all.size() <= MOST_PARTS) {
            return all;
        }
        List<Part> first = new ArrayList<>(all.subList(0, MOST_PARTS));
        first.add(Part.text(
                all.subList(MOST_PARTS, all.size()).stream().map(Part::text).collect(Collectors.joining(" "))));
        return first;
    }

    /** Words that say nothing are looked for when there are no others. */
    private List<Part> unread() {
        return READABLE.matcher(text).find() ? List.of(Part.text(text.strip())) : List.of();
    }
}
