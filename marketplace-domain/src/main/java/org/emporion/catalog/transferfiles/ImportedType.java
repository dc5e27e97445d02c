package org.emporion.catalog.transferfiles;

/**
 * A type that imported files gave to products which have no category.
 *
 * @param key what tells it from others, whatever its case and endings
 * @param type as a file has it
 */
public record ImportedType(String key, String type, long products) {}
