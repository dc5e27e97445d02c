package org.emporion.kernel;

/** What is wrong with one field of what was sent in, and how to mend it. */
public record FieldProblem(String field, String code, String detail) {}
