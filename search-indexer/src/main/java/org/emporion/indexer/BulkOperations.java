package org.emporion.indexer;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.discovery.search.Listing;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.ground.signal.ListingVersion;

/**
 * What a bulk request does. Every document carries its version from the database: the cluster keeps the newest, whoever
 * writes last. A document is written as JSON once, however many indexes it goes to.
 */
final class BulkOperations {

    private static final ObjectWriter DOCUMENT = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .writerFor(ListingDocument.class);

    private BulkOperations() {}

    /** Listing by listing, each to all targets. */
    static List<BulkOperation> write(List<Listing> listings, List<String> targets) {
        return listings.stream().flatMap(listing -> write(listing, targets)).toList();
    }

    /** Documents go, unless a newer version of them has come meanwhile. */
    static List<BulkOperation> remove(List<ListingVersion> listings, List<String> targets) {
        return listings.stream()
                .flatMap(listing -> targets.stream().map(target -> remove(listing, target)))
                .toList();
    }

    private static Stream<BulkOperation> write(Listing listing, List<String> targets) {
        BinaryData document = BinaryData.of(json(listing), ContentType.APPLICATION_JSON);
        return targets.stream()
                .map(target -> BulkOperation.of(o -> o.index(i -> i.index(target)
                        .requireAlias(true)
                        .id(listing.key().documentId())
                        .version(listing.version())
                        .versionType(VersionType.ExternalGte)
                        .document(document))));
    }

    private static BulkOperation remove(ListingVersion listing, String target) {
        return BulkOperation.of(o -> o.delete(d -> d.index(target)
                .id(listing.key().documentId())
                .version(listing.version())
                .versionType(VersionType.ExternalGte)));
    }

    private static byte[] json(Listing listing) {
        try {
            return DOCUMENT.writeValueAsBytes(listing.document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
