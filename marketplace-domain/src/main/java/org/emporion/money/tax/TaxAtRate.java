package org.emporion.money.tax;

import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;

/**
 * What a store's part of a purchase comes to at one rate, goods and their share of the delivery.
 *
 * @param taxed what is taxed, with its tax where the store's prices contain it
 */
public record TaxAtRate(Percentage rate, Money taxed, Money tax) {}
