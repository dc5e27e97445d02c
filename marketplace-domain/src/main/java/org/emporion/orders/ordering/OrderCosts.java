package org.emporion.orders.ordering;

import java.util.List;
import org.emporion.kernel.Money;
import org.emporion.money.tax.TaxAtRate;

/**
 * What an order costs its buyer, as it was quoted and paid.
 *
 * @param items before any discount
 * @param savings what the discount is made of
 * @param tax in the total
 * @param taxIncluded whether the prices contain the tax; otherwise it comes on top of them
 * @param taxes the tax by rate
 */
public record OrderCosts(
        Money items,
        Money shipping,
        Money discount,
        List<OrderSaving> savings,
        Money tax,
        boolean taxIncluded,
        List<TaxAtRate> taxes) {}
