package org.emporion.catalog.input;

/** A fact about a product that buyers read and filter by, for example material: oak. */
public record Attribute(String code, String label, String value) {}
