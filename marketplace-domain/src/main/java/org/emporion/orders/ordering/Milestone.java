package org.emporion.orders.ordering;

import java.time.Instant;

/** Something that happened to a seller order, for its timeline. */
public record Milestone(OrderStatus status, String note, Instant at) {}
