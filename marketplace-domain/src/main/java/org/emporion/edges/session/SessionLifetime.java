package org.emporion.edges.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How long sessions last.
 *
 * @param idle without a request
 * @param longest at all, however much they are used
 */
record SessionLifetime(Duration idle, Duration longest) {

    /** A session that began then, or before, is over. */
    Instant startedSince(Instant now) {
        return now.minus(longest);
    }

    /** A session that was used then for the last time, or before, is over. */
    Instant usedSince(Instant now) {
        return now.minus(idle);
    }
}
