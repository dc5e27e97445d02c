package org.emporion.discovery.meaning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.emporion.discovery.vocabulary.Kind;
import org.emporion.discovery.vocabulary.Meaning;

/**
 * A word of a text, or several that mean one thing together.
 *
 * @param written as it stands in the text
 * @param meanings what it may mean; empty when it is not known
 * @param pieces of a word that is not known and was put together of such that are, the one that says what it is last
 * @param clause which part of the text it stands in: commas, brackets and prepositions begin the next
 * @param from where it begins in the text
 * @param to where it has ended
 */
public record Phrase(String written, List<Meaning> meanings, List<Piece> pieces, int clause, int from, int to) {

    private static final Set<Kind> PROPERTIES = EnumSet.of(Kind.PROPERTY, Kind.COLOUR, Kind.PATTERN);

    public Phrase {
        meanings = List.copyOf(meanings);
        pieces = List.copyOf(pieces);
    }

    /** A word inside another. */
    public record Piece(String written, List<Meaning> meanings) {

        public Piece {
            meanings = List.copyOf(meanings);
        }
    }

    /** Whether it, or what it was put together of, is in the vocabulary. */
    public boolean isKnown() {
        return !meanings.isEmpty() || !pieces.isEmpty();
    }

    /** What it says that something is: the things that it means, or else the parts of things. */
    List<Meaning> things() {
        List<Meaning> all =
                pieces.isEmpty() ? meanings : pieces.get(pieces.size() - 1).meanings();
        List<Meaning> things = of(all, Kind.THING);
        return things.isEmpty() ? of(all, Kind.PART) : things;
    }

    /** Whether it is a part of a thing, such as a handle, and never a thing. */
    boolean isPart() {
        return things().stream().anyMatch(each -> each.kind() == Kind.PART);
    }

    /** Whether it may say how something is as well. */
    boolean mayBeProperty() {
        return meanings.stream().anyMatch(each -> PROPERTIES.contains(each.kind()));
    }

    private static List<Meaning> of(List<Meaning> meanings, Kind kind) {
        return meanings.stream().filter(each -> each.kind() == kind).toList();
    }
}
