package org.emporion.edges.privacy;

import java.time.Instant;

/**
 * How far a wish to be forgotten has come.
 *
 * @param state WAITING or DONE
 * @param waitsFor ORDERS when some are still on their way, STORE when the person still works for a store, null when it is due
 */
public record ErasureState(String id, String state, String waitsFor, Instant requestedAt, Instant doneAt) {}
