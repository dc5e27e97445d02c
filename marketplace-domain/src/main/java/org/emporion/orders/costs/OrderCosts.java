package org.emporion.orders.costs;

import java.util.List;
import java.util.stream.Stream;
import org.emporion.kernel.Money;
import org.emporion.money.tax.TaxAtRate;
import org.emporion.money.tax.TaxLine;

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
        List<TaxAtRate> taxes) {

    /** The same tax as it is told, the highest rate first. */
    public List<TaxLine> taxLines() {
        return TaxLine.of(Stream.of(taxPart()));
    }

    /** How much of the discount the platform bears. */
    public Money savedByPlatform() {
        return savings.stream()
                .filter(OrderSaving::ofPlatform)
                .map(OrderSaving::amount)
                .reduce(Money.zero(items.currency()), Money::plus);
    }

    public TaxLine.Part taxPart() {
        return new TaxLine.Part(taxIncluded, taxes);
    }
}
