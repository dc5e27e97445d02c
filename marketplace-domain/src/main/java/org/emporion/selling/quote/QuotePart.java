package org.emporion.selling.quote;

import java.util.List;
import java.util.Optional;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.money.tax.TaxAtRate;
import org.emporion.money.tax.TaxLine;
import org.emporion.selling.delivery.NoDelivery;
import org.emporion.selling.delivery.ShippingOptionView;

/**
 * What the units of one store cost, as its order will have it: the tax is rounded for each part on its own.
 *
 * @param lines what can be bought of what was chosen
 * @param shippingOptions the ways to ship, at the price for these items
 * @param discounts those that save something of this part
 * @param taxContained whether the prices contain their tax; otherwise it comes on top
 * @param taxes by rate, in the order of the lines
 * @param exported whether it leaves the store's tax zone: it is not taxed here, and duties may be due where it arrives
 * @param noDelivery why there is no way to ship; empty while nothing can be bought of what was chosen
 */
public record QuotePart(
        TenantId tenant,
        List<QuoteLine> lines,
        List<ShippingOptionView> shippingOptions,
        List<Discount> discounts,
        boolean taxContained,
        List<TaxAtRate> taxes,
        boolean exported,
        Totals totals,
        Optional<NoDelivery> noDelivery) {

    /** How it ships; empty only when the store does not ship there. */
    public Optional<ShippingOptionView> shipping() {
        return shippingOptions.stream().filter(ShippingOptionView::chosen).findFirst();
    }

    /** Its tax, to be told with that of other parts. */
    public TaxLine.Part taxPart() {
        return new TaxLine.Part(taxContained, taxes);
    }

    /** How much of the discount somebody bears. */
    public Money discountOf(Discount.Bearer bearer) {
        return discounts.stream()
                .filter(each -> each.bearer() == bearer)
                .map(Discount::amount)
                .reduce(Money.zero(totals.total().currency()), Money::plus);
    }
}
