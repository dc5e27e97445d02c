package org.emporion.store.store;

import org.emporion.kernel.TenantId;

/** The platform has moved a store to another state, in the running transaction: what it sells is found from now on, or no more. */
public record StoreMoved(TenantId tenant) {}
