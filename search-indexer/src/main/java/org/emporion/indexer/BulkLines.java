package org.emporion.indexer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emporion.discovery.search.DeadListings.Settled;
import org.emporion.discovery.search.Listing;
import org.emporion.discovery.search.ListingDocument;

/**
 * The lines of a bulk request. Every document carries its version from the database: the cluster keeps the newest, whoever
 * writes last.
 */
final class BulkLines {

    private static final ObjectWriter DOCUMENT = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .writerFor(ListingDocument.class);

    private final Buffer lines = new Buffer();

    void add(Listing listing, List<String> targets) {
        byte[] document = document(listing);
        for (String target : targets) {
            lines.writeBytes(("{\"index\":{\"_index\":\"" + target + "\",\"require_alias\":true,\"_id\":\""
                            + listing.key().documentId() + "\",\"version\":" + listing.version()
                            + ",\"version_type\":\"external_gte\"}}\n")
                    .getBytes(StandardCharsets.UTF_8));
            lines.writeBytes(document);
            lines.write('\n');
        }
    }

    /** A document goes, unless a newer version of it has come meanwhile. */
    void remove(Settled listing, List<String> targets) {
        for (String target : targets) {
            lines.writeBytes(("{\"delete\":{\"_index\":\"" + target + "\",\"require_alias\":true,\"_id\":\""
                            + listing.key().documentId() + "\",\"version\":" + listing.version()
                            + ",\"version_type\":\"external_gte\"}}\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The lines; only the first {@link #length} bytes count. */
    byte[] bytes() {
        return lines.inner();
    }

    int length() {
        return lines.size();
    }

    private static byte[] document(Listing listing) {
        try {
            return DOCUMENT.writeValueAsBytes(listing.document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Buffer extends ByteArrayOutputStream {
        byte[] inner() {
            return buf;
        }
    }
}
