package org.emporion.tenancy;

/** Where a store stands. Only an ACTIVE one sells. */
public enum StoreStatus {
    PENDING,
    ACTIVE,
    REJECTED,
    SUSPENDED,
    CLOSED
}
