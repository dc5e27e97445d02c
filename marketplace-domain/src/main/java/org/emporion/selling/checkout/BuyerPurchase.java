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
 * @param review that it is held or was, before its stores get it; null for most
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
        Review review,
        List<StoreOrder> orders) {

    /**
     * That it was held before it was placed, because somebody of the platform wants to look at it.
     *
     * @param until when that is decided at the latest
     * @param end why nothing came of it; null while nobody knows, and when it was placed
     */
    public record Review(Instant until, ReviewEnd end) {}

    /** Why nothing comes of a purchase that was held. */
    public enum ReviewEnd {
        /** The platform does not take it. */
        REJECTED(PurchaseStatus.CANCELLED, "We have looked at this order and do not take it."),
        /** Nobody has decided before its payment lapsed. */
        TOO_LATE(PurchaseStatus.CANCELLED, "We have not managed to look at this order in time."),
        /** The bank has let go of the money before. */
        PAYMENT_GONE(PurchaseStatus.FAILED, "The payment lapsed before we had looked at this order."),
        /** It was released, and could not be placed any more. */
        NOT_PLACED(PurchaseStatus.FAILED, "This order could not be placed any more.");

        private final PurchaseStatus status;
        private final String sentence;

        ReviewEnd(PurchaseStatus status, String sentence) {
            this.status = status;
            this.sentence = sentence;
        }

        PurchaseStatus status() {
            return status;
        }

        /** What its buyer is told. */
        String sentence() {
            return sentence;
        }
    }

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

    /** The addresses of the stores that have orders of it. */
    List<String> stores() {
        return orders.stream().map(each -> each.store().slug()).toList();
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
                review,
                placed);
    }
}
