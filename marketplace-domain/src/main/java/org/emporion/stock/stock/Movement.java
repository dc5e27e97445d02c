package org.emporion.stock.stock;

import java.time.Instant;
import java.util.UUID;

/** One change of what is on hand: how much, why, by whom and when. */
public record Movement(
        UUID id, String kind, long quantity, String reason, String movedBy, Instant movedAt, UUID orderId) {}
