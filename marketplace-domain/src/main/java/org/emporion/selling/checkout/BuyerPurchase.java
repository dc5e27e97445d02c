package org.emporion.selling.checkout;

import java.time.Instant;
import java.util.List;
import org.emporion.kernel.Money;
import org.emporion.kernel.address.Address;
import org.emporion.money.tax.TaxLine;
import org.emporion.orders.view.StoreOrder;
import org.emporion.selling.quote.Totals;

/**
 * A purchase as its buyer sees it, over all its stores. It has orders once it is placed.
 *
 * @param redirectUrl where the buyer has to confirm the payment, or null
 * @param declineCode why the provider said no, or null
 * @param closedStore the store that had stopped selling when it was paid, so that there is no purchase; or null
 */
public record BuyerPurchase(
        String number,
        PurchaseStatus status,
        Instant createdAt,
        Instant placedAt,
        Address shipTo,
        Totals totals,
        Money total,
        String redirectUrl,
        String declineCode,
        String closedStore,
        List<StoreOrder> orders) {

    /** The tax of all orders by rate; empty until it is placed. */
    public List<TaxLine> taxLines() {
        return TaxLine.of(orders.stream().map(order -> order.costs().taxPart()));
    }

    /** What the platform pays of it to the stores: the tax is on the prices before that. Nothing until it is placed. */
    public Money savedByPlatform() {
        return orders.stream()
                .map(order -> order.costs().savedByPlatform())
                .reduce(Money.zero(total.currency()), Money::plus);
    }

    BuyerPurchase with(List<StoreOrder> placed) {
        return new BuyerPurchase(
                number,
                status,
                createdAt,
                placedAt,
                shipTo,
                totals,
                total,
                redirectUrl,
                declineCode,
                closedStore,
                placed);
    }
}
