package org.emporion.selling.quote;

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

    Money worth() {
        return total.plus(discount);
    }
}
