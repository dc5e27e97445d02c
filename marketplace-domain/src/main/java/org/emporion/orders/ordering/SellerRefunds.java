package org.emporion.orders.ordering;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.settlement.OrderMoney;
import org.emporion.money.settlement.RefundParts;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.money.settlement.Settlement;
import org.emporion.orders.view.SellerOrderView;

/** What a store gives back of what its buyers have paid, whatever becomes of the goods. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerRefunds {

    private final Clock clock;
    private final SeenOrders seen;
    private final OrderRepository orders;
    private final Settlement settlement;
    private final Outbox outbox;

    @Inject
    SellerRefunds(Clock clock, SeenOrders seen, OrderRepository orders, Settlement settlement, Outbox outbox) {
        this.clock = clock;
        this.seen = seen;
        this.orders = orders;
        this.settlement = settlement;
        this.outbox = outbox;
    }

    /**
     * What a store gives back.
     *
     * @param lines of which lines; may be empty
     * @param shipping of the delivery; null for nothing
     * @param amount in addition, in proportion of what is left of lines and delivery; null for nothing
     * @param reason for the buyer to read
     * @param version which state of the order was seen, as {@link SellerOrderView#version()} has it; null for whatever is there
     */
    public record NewRefund(List<OfLine> lines, Money shipping, Money amount, String reason, String version) {

        /**
         * Of one order line.
         *
         * @param id of the order line
         * @param quantity units that are given back; null when the buyer keeps all of them
         * @param amount null for what the units cost
         */
        public record OfLine(@JsonAlias("lineId") String id, Long quantity, Money amount) {}

        public NewRefund {
            lines = lines == null ? List.of() : List.copyOf(lines);
        }
    }

    /**
     * All refunds of an order by which money was to go back, the first wanted first.
     *
     * @throws NotFound when the store has no such order
     */
    public List<Settlement.Refund> list(Seat seat, UUID orderId) {
        seat.mustRead(Scope.ORDERS);
        UUID order = orders.get(seat.tenant(), orderId).id();
        return settlement.refunds(List.of(seat.tenant().value()), List.of(order)).stream()
                .filter(refund -> refund.amount().minor() > 0)
                .toList();
    }

    /**
     * How an order stands.
     *
     * @param left what can still be given back
     * @param commissionGivenBack by the platform, of its commission for the order
     * @param withheld what would go back too, but the buyer's bank has it; null when nothing is
     */
    public record Standing(RefundParts left, Money commissionGivenBack, Money withheld) {

        /** Whether any money is left to give back. */
        public boolean isPossible() {
            return left.total().minor() > 0;
        }
    }

    /** @throws NotFound when the store has no such order */
    public Standing standing(Seat seat, UUID orderId) {
        seat.mustRead(Scope.ORDERS);
        OrderMoney order = orders.get(seat.tenant(), orderId).money();
        Money withheld = settlement
                .withheld(List.of(seat.tenant().value()), List.of(orderId))
                .get(orderId);
        return new Standing(settlement.left(order), settlement.commissionGivenBack(order), withheld);
    }

    /**
     * What the buyer would get by it now; nothing is given.
     *
     * @throws NotFound when the store has no such order
     * @throws RuleViolated as {@link #give} does
     */
    public Money worth(Seat seat, UUID orderId, NewRefund wanted) {
        seat.mustWrite(Scope.ORDERS);
        seat.mustWrite(Scope.MONEY);
        OrderMoney order = orders.get(seat.tenant(), orderId).money();
        RefundRequest.Portion portion = WantedRefund.of(wanted, order.total().currency());
        return settlement.worth(order, request(Ids.next(), seat, wanted, portion));
    }

    /**
     * Gives money back to the buyer. It goes through the payment provider afterwards.
     *
     * @throws NotFound when the store has no such order
     * @throws ChangedMeanwhile when it is not as it was seen any more
     * @throws RuleViolated EMPTY_REFUND, REFUND_TOO_HIGH, or naming each field at fault
     */
    public Settlement.Refund give(Seat seat, UUID orderId, NewRefund wanted, BasedOn base) {
        seat.mustWrite(Scope.ORDERS);
        seat.mustWrite(Scope.MONEY);
        SellerOrder order = seen.lock(seat.tenant(), orderId, base.and(BasedOn.version(wanted.version())));
        RefundRequest.Portion portion = WantedRefund.of(wanted, order.amounts().currency());
        String reason = wanted.reason().strip();
        UUID id = order.happened(SellerOrderView.MilestoneKind.REFUND_ASKED, reason, seat.who(), clock.instant());
        Settlement.Refund refund = settlement.refunded(order.money(), request(id, seat, wanted, portion));
        if (refund.amount().minor() > 0) {
            outbox.append(Queue.STOREFRONT, OrderTasks.REFUND_DUE, seat.tenant(), id.toString());
        }
        return refund;
    }

    private static RefundRequest request(UUID id, Seat seat, NewRefund wanted, RefundRequest.Portion portion) {
        return new RefundRequest(id, WantedRefund.kind(wanted), wanted.reason().strip(), seat.who(), portion);
    }
}
