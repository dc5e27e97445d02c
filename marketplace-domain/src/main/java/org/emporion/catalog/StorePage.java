package org.emporion.catalog;

import java.math.BigDecimal;
import java.time.Instant;

/** A store as it presents itself to buyers. */
public record StorePage(
        String slug, String name, String about, BigDecimal rating, long reviews, Instant openSince, String policies) {}
