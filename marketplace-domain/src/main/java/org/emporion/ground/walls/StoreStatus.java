package org.emporion.ground.walls;

/** Where a store stands. Only an ACTIVE one sells. */
public enum StoreStatus {
    PENDING,
    ACTIVE,
    REJECTED,
    SUSPENDED,
    CLOSED
}
