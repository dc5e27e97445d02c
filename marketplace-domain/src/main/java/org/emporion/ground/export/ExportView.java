package org.emporion.ground.export;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.State;

/**
 * An export as its store follows it.
 *
 * @param filters what the list was narrowed down to, as its address has it
 * @param message why it failed
 * @param keptUntil when its file is removed; null while there is none
 */
public record ExportView(
        UUID id,
        String kind,
        Map<String, String> filters,
        String fileName,
        Status status,
        long rows,
        long total,
        String message,
        Instant requestedAt,
        Instant finishedAt,
        Instant keptUntil) {

    public boolean isOpen() {
        return status == Status.QUEUED || status == Status.RUNNING;
    }

    public boolean isReady() {
        return status == Status.DONE;
    }

    public boolean isFailed() {
        return status == Status.FAILED;
    }

    /** Where an export stands. */
    public enum Status implements State {
        QUEUED(Tone.WARNING),
        RUNNING(Tone.INFO),
        DONE(Tone.SUCCESS),
        FAILED(Tone.DANGER),
        REMOVED(Tone.NEUTRAL);

        private final Tone tone;

        Status(Tone tone) {
            this.tone = tone;
        }

        @Override
        public Tone tone() {
            return tone;
        }
    }
}
