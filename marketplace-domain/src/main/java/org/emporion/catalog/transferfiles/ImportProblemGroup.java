package org.emporion.catalog.transferfiles;

/**
 * Everything of one kind that a seller is told about an imported file.
 *
 * @param field what it is about; null or empty when it is about whole rows
 * @param notes how often it was told
 * @param line where it was told first
 * @param example what was told in one of these rows
 */
public record ImportProblemGroup(boolean error, String code, String field, long notes, long line, String example) {}
