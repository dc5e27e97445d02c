package org.emporion.discovery.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.discovery.vocabulary.Compounds;
import org.emporion.discovery.vocabulary.Language;
import org.emporion.discovery.vocabulary.Meaning;
import org.emporion.discovery.vocabulary.Noise;
import org.emporion.discovery.vocabulary.Sense;
import org.emporion.discovery.vocabulary.Vocabulary;

/**
 * Cuts a text into phrases, the longest that the vocabulary knows first. Words that say nothing are no phrases; a word that
 * means something else in the other language counts only in a text of its own.
 */
public final class Phrases {

    /** Words of the longest phrase of the vocabulary. */
    private static final int LONGEST = 4;

    private static final int LONGEST_OF_BUYING = 3;

    /** Shorter words are not taken apart. */
    private static final int SHORTEST_COMPOUND = 6;

    /** What a word may have lost inside another, as in "Wanderschuh". */
    private static final List<String> LOST = List.of("", "n", "en", "e");

    private static final Pattern INSIDE = Pattern.compile("[-'\u2019.&_]");

    private final Vocabulary vocabulary;
    private final Compounds compounds;

    public Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.compounds = new Compounds(vocabulary, word -> false);
    }

    /**
     * The phrases of a text, in their order.
     *
     * @param seen the language of the text, when it is known
     */
    public List<Phrase> in(String text, Optional<Language> seen) {
        List<Token> tokens = Token.of(text);
        List<Phrase> phrases = new ArrayList<>();
        int clause = 0;
        for (int at = 0; at < tokens.size(); ) {
            Token token = tokens.get(at);
            clause += token.newClause() ? 1 : 0;
            Optional<Phrase> several = several(text, tokens, at, clause, seen);
            int silent = several.isPresent() ? 0 : silent(tokens, at, seen);
            if (several.isPresent()) {
                phrases.add(several.get());
                at = Token.behind(tokens, several.get().to());
            } else if (silent > 0) {
                clause += token.isPreposition() ? 1 : 0;
                at += silent;
            } else {
                phrases.add(one(token, clause, seen));
                at++;
            }
        }
        return phrases;
    }

    /** A text with nothing from one place to another, so that no phrase goes across. */
    public static String without(String text, int from, int to) {
        return text.substring(0, from) + String.valueOf(Token.TAKEN).repeat(to - from) + text.substring(to);
    }

    private Optional<Phrase> several(String text, List<Token> tokens, int at, int clause, Optional<Language> seen) {
        List<Token> reach = Token.from(tokens, at, LONGEST);
        if (reach.size() < 2
                || !vocabulary.mayBegin(reach.get(0).written(), reach.get(1).written())) {
            return Optional.empty();
        }
        for (int length = reach.size(); length > 1; length--) {
            int from = reach.get(0).from();
            int to = reach.get(length - 1).to();
            String written = text.substring(from, to);
            List<Meaning> meant = meant(vocabulary.meanings(written), seen);
            if (!meant.isEmpty()) {
                return Optional.of(new Phrase(written, meant, List.of(), clause, from, to));
            }
        }
        return Optional.empty();
    }

    /** How many words from a place on say nothing together. */
    private static int silent(List<Token> tokens, int at, Optional<Language> seen) {
        List<Token> reach = Token.from(tokens, at, LONGEST_OF_BUYING);
        for (int length = reach.size(); length > 0; length--) {
            String words = reach.subList(0, length).stream().map(Token::written).collect(Collectors.joining(" "));
            if (Noise.ofBuying(words)) {
                return length;
            }
        }
        Set<Language> languages = seen.map(Set::of).orElse(Vocabulary.LANGUAGES);
        String word = reach.get(0).written();
        return languages.stream().anyMatch(language -> Noise.isLittle(word, language)) ? 1 : 0;
    }

    private Phrase one(Token token, int clause, Optional<Language> seen) {
        List<Meaning> meant = meant(vocabulary.meanings(token.written()), seen);
        List<Phrase.Piece> pieces = meant.isEmpty() ? pieces(token.written(), seen) : List.of();
        return new Phrase(token.written(), meant, pieces, clause, token.from(), token.to());
    }

    private List<Phrase.Piece> pieces(String word, Optional<Language> seen) {
        List<String> inside = List.of(INSIDE.split(word));
        if (inside.size() > 1) {
            return pieces(inside, seen);
        }
        boolean joined = word.length() >= SHORTEST_COMPOUND
                && seen.filter(Language.EN::equals).isEmpty();
        return joined ? pieces(compounds.split(word), Optional.of(Language.DE)) : List.of();
    }

    /** None unless what it is, said by the last, is known. */
    private List<Phrase.Piece> pieces(List<String> words, Optional<Language> seen) {
        List<Phrase.Piece> pieces = words.stream()
                .map(word -> new Phrase.Piece(word, pieceMeans(word, seen)))
                .toList();
        return pieces.isEmpty() || pieces.get(pieces.size() - 1).meanings().isEmpty() ? List.of() : pieces;
    }

    private List<Meaning> pieceMeans(String word, Optional<Language> seen) {
        return LOST.stream()
                .map(lost -> meant(vocabulary.meanings(word + lost), seen))
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** In the language of the text, or else in the other one where it can be no other word. */
    private static List<Meaning> meant(List<Sense> senses, Optional<Language> seen) {
        List<Sense> own = senses.stream()
                .filter(sense -> seen.filter(sense.language()::equals).isPresent())
                .toList();
        Stream<Sense> counting = own.isEmpty() ? senses.stream().filter(sense -> !sense.onlyWhenSeen()) : own.stream();
        return counting.map(Sense::meaning).distinct().toList();
    }
}
