package org.emporion.ground.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Which entries of the audit log are wanted; null filters nothing.
 *
 * @param store slug of the only store
 * @param who part of the name of who acted, or for whom
 * @param what an action ({@code product.changed}) or the kind of thing it was done to ({@code product})
 * @param text part of the name of the thing, or of what it was or became
 * @param from the first moment
 * @param to the first moment that is too late
 * @param olderThan only entries before this one: the next page of a long list
 */
public record AuditQuery(String store, String who, String what, String text, Instant from, Instant to, UUID olderThan) {

    public static final AuditQuery ALL = new AuditQuery(null, null, null, null, null, null, null);
}
