package org.emporion.discovery.search;

/** A listing as it stood in one snapshot: its document and the version that the document has. */
public record Listing(ListingKey key, long version, ListingDocument document) {}
