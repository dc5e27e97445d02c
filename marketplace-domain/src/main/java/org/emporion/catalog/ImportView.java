package org.emporion.catalog;

import java.time.Instant;
import java.util.UUID;

/**
 * An import as its seller follows it.
 *
 * @param rows data rows read so far
 * @param percent how far through the file it is
 * @param message why it failed, or what else is to be known of it as a whole
 */
public record ImportView(
        UUID id,
        String format,
        String fileName,
        Status status,
        long rows,
        int percent,
        Products products,
        long warnings,
        String message,
        String requestedBy,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt) {

    /** Where an import stands. */
    public enum Status {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }

    /** What became of the products of the file. */
    public record Products(long created, long updated, long rejected) {}
}
