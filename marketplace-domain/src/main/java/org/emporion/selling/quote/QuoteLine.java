package org.emporion.selling.quote;

import java.time.LocalDate;
import java.util.List;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.selling.offer.Offer;

/**
 * So many units of one variant that is on sale.
 *
 * @param discount the line's share of the discounts
 * @param total without the discount
 * @param tax in the total, or on top of it, as the part says
 */
public record QuoteLine(
        Offer offer, long quantity, Money unitPrice, Money discount, Money total, Percentage taxRate, Money tax) {

    /** The day from which they can be sent; null when they are there. */
    public LocalDate promisedOn() {
        return offer.promisedOn(quantity);
    }

    /** What of the total each part of a bundle is worth, by what the parts cost by themselves, in their order. */
    public List<Money> worthOfParts() {
        return offer.parts().isEmpty()
                ? List.of()
                : LargestRemainder.split(
                        total,
                        offer.parts().stream()
                                .map(part -> Money.ofMinor(part.worthMinor(), total.currency()))
                                .toList());
    }

    Money worth() {
        return total.plus(discount);
    }
}
