package org.emporion.discovery.meaning;

import java.util.List;
import java.util.Optional;

/**
 * Finds what a text is about among its phrases: the last thing before a comma, a bracket or a preposition, as English and German
 * put first what sort it is. In "bike lock with lamp" it is the lock.
 */
public final class Heads {

    private Heads() {}

    /** The phrase that says what it is; empty when no thing is known. */
    public static Optional<Phrase> of(List<Phrase> phrases) {
        return phrases.stream()
                .filter(phrase -> !phrase.things().isEmpty())
                .findFirst()
                .map(first -> inClause(phrases.stream()
                        .filter(phrase -> phrase.clause() == first.clause())
                        .toList()));
    }

    /**
     * The last thing, or the part of it that is named directly behind: a pan's handle is a handle. What may as well be a property
     * is one behind a thing, as in "shirt long sleeve".
     */
    private static Phrase inClause(List<Phrase> clause) {
        int last = -1;
        for (int at = 0; at < clause.size(); at++) {
            Phrase phrase = clause.get(at);
            boolean thing = !phrase.things().isEmpty() && !phrase.isPart() && !(last >= 0 && phrase.mayBeProperty());
            boolean partBehind = phrase.isPart() && (last < 0 || last == at - 1);
            if (thing || partBehind) {
                last = at;
            }
        }
        return clause.get(last);
    }
}
