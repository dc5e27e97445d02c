package org.emporion.store.store;

import org.emporion.kernel.TenantId;

/**
 * A store was applied for; observers run in the same transaction, inside the new store.
 *
 * @param country where it is at home, two letters
 * @param currency its main one, ISO 4217
 */
public record StoreApplied(TenantId tenant, String country, String currency) {}
