package org.emporion.selling.quote;

import org.emporion.kernel.Money;

/** What a cart or a part of it costs; the tax is in the total, contained in the prices or put on top of them. */
public record Totals(Money items, Money shipping, Money discount, Money tax, Money total) {

    /** The part of the tax that is not contained in the prices. */
    public Money taxOnTop() {
        return total.minus(items.plus(shipping).minus(discount));
    }

    /** The part of the tax that is contained in the prices. */
    public Money taxContained() {
        return tax.minus(taxOnTop());
    }

    static Totals none(String currency) {
        Money zero = Money.zero(currency);
        return new Totals(zero, zero, zero, zero, zero);
    }

    Totals plus(Totals other) {
        return new Totals(
                items.plus(other.items),
                shipping.plus(other.shipping),
                discount.plus(other.discount),
                tax.plus(other.tax),
                total.plus(other.total));
    }
}
