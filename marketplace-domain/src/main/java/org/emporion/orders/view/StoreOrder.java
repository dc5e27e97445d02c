package org.emporion.orders.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.address.Address;
import org.emporion.money.settlement.OrderRefundState;
import org.emporion.orders.costs.Dispatch;
import org.emporion.orders.costs.OrderCosts;
import org.emporion.orders.deadline.OrderDeadlines;

/**
 * One store's part of a purchase, as the buyer sees it.
 *
 * @param shipTo where it goes; null in answers that were kept before it was said of each part
 * @param deadlines null in answers that were kept before there were any
 * @param withheld what would go back too, but the buyer's bank has it by a chargeback that is not decided; null when nothing is
 * @param givenBackByBank what the buyer's bank has given back of it for good, by chargebacks that it has decided; null when nothing
 */
public record StoreOrder(
        StoreName store,
        String number,
        OrderStatus status,
        Address shipTo,
        List<SellerOrderView.Line> lines,
        @JsonUnwrapped Dispatch dispatch,
        @JsonUnwrapped OrderCosts costs,
        Money total,
        String refuseReason,
        List<SellerOrderView.Parcel> parcels,
        List<SellerOrderView.Milestone> timeline,
        OrderDeadlines deadlines,
        List<Refund> refunds,
        Money withheld,
        Money givenBackByBank) {

    /** Answers that were kept before there were refunds in them have none. */
    public StoreOrder {
        refunds = refunds == null ? List.of() : List.copyOf(refunds);
    }

    /**
     * Money of this part that goes back, or was to go back.
     *
     * @param askedAt null in answers that were kept before it was said
     * @param endedAt when the payment provider had given or refused it; null until then
     * @param triedAgain whether the store has given money back again after it was refused
     * @param lines what it is for, with 0 units where it is an amount of a line; none when it is an amount of the order as a whole
     * @param shipping what of it is for the delivery; null for nothing
     */
    public record Refund(
            Money amount,
            OrderRefundState state,
            Instant askedAt,
            Instant endedAt,
            boolean triedAgain,
            List<SellerOrderView.Parcel.Content> lines,
            Money shipping) {

        public Refund {
            lines = lines == null ? List.of() : List.copyOf(lines);
        }

        /** Whether it is an amount of the order, whatever its parts. */
        @JsonIgnore
        public boolean isOfOrder() {
            return lines.isEmpty() && shipping == null;
        }
    }

    /** What the buyer has back of it, or is about to get, with what the bank has given. */
    public Money givenBack() {
        Money byBank = givenBackByBank == null ? Money.zero(total.currency()) : givenBackByBank;
        return refunds.stream()
                .filter(refund -> refund.state() != OrderRefundState.REFUSED)
                .map(Refund::amount)
                .reduce(byBank, Money::plus);
    }

    /** What is left of the total then. */
    public Money left() {
        return total.minus(givenBack());
    }

    /** When units of it were cancelled, which, and why; the first first. A refusal, which is of all of it, is not among them. */
    public List<SellerOrderView.Milestone> cancellations() {
        return timeline.stream()
                .filter(each -> !each.cancelled().isEmpty() && each.status() != OrderStatus.REFUSED)
                .toList();
    }

    /** When another variant took the place of one that was bought, and which; the first first. */
    public List<SellerOrderView.Milestone> swaps() {
        return timeline.stream()
                .filter(each -> each.kind() == SellerOrderView.MilestoneKind.LINE_CHANGED)
                .toList();
    }

    /** The same with its refunds, the first wanted first, and with what a bank has of them or has given. */
    public StoreOrder with(List<Refund> given, Money withheld, Money givenBackByBank) {
        return new StoreOrder(
                store,
                number,
                status,
                shipTo,
                lines,
                dispatch,
                costs,
                total,
                refuseReason,
                parcels,
                timeline,
                deadlines,
                given,
                withheld,
                givenBackByBank);
    }
}
