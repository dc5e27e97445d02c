package org.emporion.web.table;

/** A column that people can hide, and whether it is shown. */
public record ListColumn(String name, String heading, boolean shown) {}
