package org.emporion.catalog.transferfiles;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Everything of one kind that a seller is told about an imported file.
 *
 * @param field what it is about; null or empty when it is about whole rows
 * @param notes how often it was told
 * @param line where it was told first
 * @param examples what was told first, from one to three, no two the same
 */
public record ImportProblemGroup(
        boolean error, String code, String field, long notes, long line, List<String> examples) {

    /** What was told where it was told first. */
    public String example() {
        return examples.get(0);
    }

    /** The other examples. */
    public List<String> others() {
        return examples.subList(1, examples.size());
    }

    boolean isOfOneKindWith(ImportProblemGroup other) {
        return error == other.error && code.equals(other.code) && Objects.equals(field, other.field);
    }

    ImportProblemGroup and(ImportProblemGroup more) {
        List<String> all =
                Stream.concat(examples.stream(), more.examples.stream()).toList();
        return new ImportProblemGroup(error, code, field, notes, line, all);
    }
}
