package org.emporion.money.payout;

import java.time.Instant;

/**
 * Where the money of a store goes, as its people and the platform may know it.
 *
 * @param missing what the provider still wants to know, or why it has stopped, in its own words; null for nothing
 * @param askedAt when the provider was last asked; null before that
 */
public record StoreAccount(String provider, AccountState state, String missing, Instant askedAt) {}
