package org.emporion.orders.view;

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
        Money withheld) {

    /** Answers that were kept before there were refunds in them have none. */
    public StoreOrder {
        refunds = refunds == null ? List.of() : List.copyOf(refunds);
    }

    /**
     * Money of this part that goes back, or was to go back.
     *
     * @param endedAt when the payment provider had given or refused it; null until then
     * @param triedAgain whether the store has given money back again after it was refused
     */
    public record Refund(Money amount, OrderRefundState state, Instant endedAt, boolean triedAgain) {}

    /** When units of it were cancelled, which, and why; the first first. */
    public List<SellerOrderView.Milestone> cancellations() {
        return timeline.stream().filter(each -> !each.cancelled().isEmpty()).toList();
    }

    /** When another variant took the place of one that was bought, and which; the first first. */
    public List<SellerOrderView.Milestone> swaps() {
        return timeline.stream()
                .filter(each -> each.kind() == SellerOrderView.MilestoneKind.LINE_CHANGED)
                .toList();
    }

    /** The same with its refunds, the first wanted first, and with what a bank has of them. */
    public StoreOrder with(List<Refund> given, Money withheld) {
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
                withheld);
    }
}
