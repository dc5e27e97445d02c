package org.emporion.web.faces;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place of a form where two people did different things.
 *
 * @param field of the form, for example {@code title} or {@code variants[0].price}
 * @param word what the page calls the field: a key of its bundle
 * @param row the name of the line it stands in; empty outside lines
 * @param now what stands there now; of a line that is changed only
 */
public record Clash(String field, String word, String row, Kind kind, String now) {

    /** What the other one did. */
    public enum Kind {
        /** Wrote something else there. */
        CHANGED,
        /** Took the line away, in which something was typed here. */
        GONE,
        /** Changed the line, which was taken away here. */
        BACK,
        /** Added the line, which does not fit what was changed here, or the other way round. */
        UNFIT
    }

    /** Fields that both have changed. */
    static Stream<Clash> changed(String at, String words, String row, Set<String> fields, Map<String, String> now) {
        return fields.stream().map(each -> new Clash(at + each, words + each, row, Kind.CHANGED, now.get(each)));
    }
}
