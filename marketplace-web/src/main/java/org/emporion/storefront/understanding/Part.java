package org.emporion.storefront.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.emporion.discovery.meaning.Phrase;
import org.emporion.discovery.vocabulary.Kind;
import org.emporion.discovery.vocabulary.Meaning;

/**
 * Something that is looked for as a whole: a word, a phrase that means one thing, a measure, or a code.
 *
 * @param text as it was typed
 * @param spellings other ways to write it: joined with its neighbour, or the word that it is a piece of
 * @param meanings ids of what it may mean; empty when it is not known
 * @param thing whether it may be a thing, or a part of one
 * @param measures terms any of which a listing of that measure has
 * @param codes what it is as a code; empty when it is none
 */
public record Part(
        String text,
        List<String> spellings,
        List<String> meanings,
        boolean thing,
        List<String> measures,
        List<String> codes) {

    /** Words this short have too many neighbours to be misspelled. */
    private static final int SHORT = 3;

    public Part {
        spellings = List.copyOf(spellings);
        meanings = List.copyOf(meanings);
        measures = List.copyOf(measures);
        codes = List.copyOf(codes);
    }

    /** A phrase or a word. */
    static Part phrase(Phrase phrase, List<String> codes) {
        return meaning(phrase.written(), List.of(), phrase.meanings(), codes);
    }

    /** A word inside another that was typed. */
    static Part piece(Phrase.Piece piece, String typed) {
        return meaning(piece.written(), List.of(typed), piece.meanings(), List.of());
    }

    /** A measure, with the number and its unit together, as the index finds them however they are spaced. */
    static Part measure(String typed, Collection<String> terms) {
        String together = typed.strip().replaceAll("(?<=\\d)\\s+(?=[^\\s\\d]+$)", "");
        return new Part(together, List.of(), List.of(), false, List.copyOf(terms), List.of());
    }

    /** Text that nothing is known of. */
    static Part text(String typed) {
        return new Part(typed, List.of(), List.of(), false, List.of(), List.of());
    }

    /** The same in another way of writing as well. */
    Part orWritten(String other) {
        List<String> all = new ArrayList<>(spellings);
        all.add(other);
        return new Part(text, all, meanings, thing, measures, codes);
    }

    /** How many words it has. */
    public int words() {
        return text.split("\\s+").length;
    }

    /** Whether it may be misspelled: one longer word that is neither in the vocabulary nor a measure or a code. */
    public boolean mayBeMisspelled() {
        return meanings.isEmpty()
                && measures.isEmpty()
                && codes.isEmpty()
                && text.length() > SHORT
                && words() == 1
                && text.chars().noneMatch(Character::isDigit);
    }

    private static Part meaning(String text, List<String> spellings, List<Meaning> meanings, List<String> codes) {
        return new Part(
                text,
                spellings,
                meanings.stream().map(Meaning::id).distinct().toList(),
                meanings.stream().anyMatch(each -> each.kind() == Kind.THING || each.kind() == Kind.PART),
                List.of(),
                codes);
    }
}
