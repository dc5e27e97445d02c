package org.emporion.catalog.category;

/** A step of the path from the top of the category tree down to a product. */
public record CategoryStep(String code, String name, String slug) {}
