package org.emporion.stack.server;

import java.time.Duration;

/** How long a server may take to start: on a busy machine longer, as long as its log goes on. */
final class Patience {
    static final Duration IN_SILENCE = Duration.ofMinutes(5);
    static final Duration AT_MOST = Duration.ofMinutes(20);

    private final long begin;
    private long heardAt;
    private long heard;

    /** @param now in nanoseconds, as for all of these */
    Patience(long now) {
        begin = now;
        heardAt = now;
    }

    /** @param said how much its log has said so far, in bytes */
    boolean isOver(long now, long said) {
        if (said != heard) {
            heard = said;
            heardAt = now;
        }
        return now - heardAt > IN_SILENCE.toNanos() || now - begin > AT_MOST.toNanos();
    }

    /** How long it has waited. */
    Duration since(long now) {
        return Duration.ofNanos(now - begin);
    }
}
