package org.emporion.discovery.search;

import org.emporion.ground.signal.ListingKey;
import org.emporion.ground.signal.ListingVersion;

/** A listing as it stood in one snapshot: its document and the version that the document has. */
public record Listing(ListingKey key, long version, ListingDocument document) {

    /** What the index has when it has this document. */
    public ListingVersion written() {
        return new ListingVersion(key, version);
    }
}
