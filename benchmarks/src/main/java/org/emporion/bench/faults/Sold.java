package org.emporion.bench.faults;

/**
 * Units of a variant.
 *
 * @param ordered by buyers, without what stores have refused or cancelled
 * @param available what the shop says is left; below 0 where more was promised than is there
 */
record Sold(String variantId, long ordered, long available) {}
