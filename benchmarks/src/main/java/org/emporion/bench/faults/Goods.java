package org.emporion.bench.faults;

/**
 * A variant that buyers want.
 *
 * @param store slug of the store that sells it
 * @param key to that store's API
 * @param stock how many units were put in
 */
public record Goods(String store, String key, String variantId, long stock) {}
