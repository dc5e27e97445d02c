package org.emporion.ground.signal;

/** A listing and the version that is meant of it: the one that was written to the index, or that it stands still in. */
public record ListingVersion(ListingKey key, long version) {}
