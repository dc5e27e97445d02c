package org.emporion.catalog.pricing;

import java.util.UUID;
import org.emporion.kernel.Money;

/**
 * What a variant costs in a currency beside the main one of its store.
 *
 * @param compareAt the price to compare with, or null
 */
public record OtherPrice(UUID variantId, Money price, Money compareAt) {}
