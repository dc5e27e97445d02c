package org.emporion.store.support;

import java.time.Instant;
import java.util.UUID;

/**
 * A support grant as the platform and the store's owner see it.
 *
 * @param name the admin who acts
 * @param enteredAt when the admin first acted in the store; null when never
 * @param endedAt when it was ended before its time; null otherwise
 * @param running whether it opens the store now
 */
public record SupportView(
        UUID id,
        String name,
        String reason,
        Instant startsAt,
        Instant endsAt,
        Instant enteredAt,
        Instant endedAt,
        String endedBy,
        boolean running) {}
