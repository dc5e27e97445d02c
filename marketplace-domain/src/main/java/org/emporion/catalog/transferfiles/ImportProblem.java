package org.emporion.catalog.transferfiles;

/** What a seller is told about a row of an imported file; an error kept its product out, a warning did not. */
public record ImportProblem(long line, String handle, String field, boolean error, String code, String detail) {}
