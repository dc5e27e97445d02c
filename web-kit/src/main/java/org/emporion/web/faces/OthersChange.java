package org.emporion.web.faces;

/**
 * A place of a form that others have changed since it was shown.
 *
 * @param word what the page calls the field: a key of its bundle; empty when the whole line came or went
 * @param row the name of the line it stands in; empty outside lines
 */
public record OthersChange(String word, String row) {}
