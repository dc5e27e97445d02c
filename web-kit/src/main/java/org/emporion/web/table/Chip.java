package org.emporion.web.table;

/**
 * A filter that is on, in words.
 *
 * @param href the list without it
 */
public record Chip(String label, String href) {}
