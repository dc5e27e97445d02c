package org.emporion.tenancy;

/** What a person is in a store. */
public enum Role {
    OWNER,
    MANAGER,
    CATALOG,
    FULFILMENT,
    ACCOUNTING,
    READER
}
