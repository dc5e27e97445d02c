package org.emporion.catalog.transferfiles;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.State;

/**
 * An import as its seller follows it.
 *
 * @param rows data rows read so far
 * @param percent how far through the file it is
 * @param secondsLeft about how long it will still take; null while that cannot be said
 * @param changes what of the updated products is not as it was, the most frequent first
 * @param message why it failed, or what else is to be known of it as a whole
 * @param asDrafts whether nothing new goes on sale
 * @param handsBack whether the rows that were refused can be fetched as a file
 */
public record ImportView(
        UUID id,
        String format,
        String fileName,
        Status status,
        long rows,
        int percent,
        Long secondsLeft,
        Products products,
        List<Change> changes,
        long warnings,
        String message,
        boolean asDrafts,
        boolean handsBack,
        String requestedBy,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt) {

    /** How many products have another value in a field than before. */
    public record Change(String field, long products) {}

    /** Where an import stands. */
    public enum Status implements State {
        QUEUED(Tone.WARNING),
        RUNNING(Tone.INFO),
        DONE(Tone.SUCCESS),
        FAILED(Tone.DANGER),
        CANCELLED(Tone.NEUTRAL);

        private final Tone tone;

        Status(Tone tone) {
            this.tone = tone;
        }

        @Override
        public Tone tone() {
            return tone;
        }
    }

    /** What became of the products of the file. */
    public record Products(long created, long updated, long rejected) {}
}
