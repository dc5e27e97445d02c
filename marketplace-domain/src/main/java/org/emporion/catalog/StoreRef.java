package org.emporion.catalog;

/** The store that a listing belongs to, as shown beside it. */
public record StoreRef(String slug, String name) {}
