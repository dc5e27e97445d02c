package org.emporion.kernel;

/** What is wrong with one field of what was sent in, and how to mend it. */
public record FieldProblem(String field, String code, String detail) {

    /** The same of a line or part of what was sent in, for example {@code variants[2]}. */
    public FieldProblem in(String part) {
        return new FieldProblem(part + "." + field, code, detail);
    }
}
