package org.emporion.selling.offer;

import java.math.BigDecimal;
import java.time.Instant;

/** A store as it presents itself to buyers; its sign and the wide picture of its page are null when it has none. */
public record StorePage(
        String slug,
        String name,
        String about,
        BigDecimal rating,
        long reviews,
        Instant openSince,
        String policies,
        String logo,
        String cover) {}
