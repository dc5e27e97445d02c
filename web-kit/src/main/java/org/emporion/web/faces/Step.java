package org.emporion.web.faces;

import java.time.Instant;

/**
 * One step of a timeline.
 *
 * @param state done, now, later or bad
 * @param at when it happened, or null
 */
public record Step(String label, Instant at, String state, String note) {

    public static Step done(String label, Instant at) {
        return new Step(label, at, "done", null);
    }

    public static Step now(String label, String note) {
        return new Step(label, null, "now", note);
    }

    public static Step later(String label) {
        return new Step(label, null, "later", null);
    }

    public static Step bad(String label, Instant at, String note) {
        return new Step(label, at, "bad", note);
    }
}
