package org.emporion.selling.delivery;

import org.emporion.kernel.Money;

/**
 * What one store sends.
 *
 * @param worth of the goods before promotions
 * @param grams of all units together; what no weight is known of counts as 0
 */
record Parcel(Money worth, long grams) {}
