package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.orders.view.SellerOrderView;

/** What a store does not send of its orders: single lines of a new one, or the rest of one that has left in part. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerCancellations {

    private final SeenOrders orders;
    private final UnsentUnits unsent;

    @Inject
    SellerCancellations(SeenOrders orders, UnsentUnits unsent) {
        this.orders = orders;
        this.unsent = unsent;
    }

    /**
     * Units that a store cannot send.
     *
     * @param lines which; null for all that is still to be sent
     * @param reason for the buyer to read
     * @param version which state of the order was seen, as {@link SellerOrderView#version()} has it; null for whatever is there
     */
    public record NewCancellation(List<SellerFulfilment.NewParcel.Units> lines, String reason, String version) {

        public NewCancellation {
            lines = lines == null ? null : List.copyOf(lines);
            reason = reason == null ? null : reason.strip();
        }

        Problems problems() {
            return new Problems().text(reason, "reason", 1, 500);
        }
    }

    /**
     * Units are not sent: they go back on sale and their money goes back to the buyer, with that of the delivery when nothing of the
     * order has left or will leave.
     *
     * @throws NotFound when the store has no such order
     * @throws ChangedMeanwhile when it is not as it was seen any more
     * @throws Conflict ORDER_STATE when nothing of it is still to be sent, whatever else is wrong
     * @throws RuleViolated EMPTY_CANCELLATION, or naming each field at fault
     */
    public SellerOrderView cancel(Seat seat, UUID orderId, NewCancellation wanted, BasedOn base) {
        seat.mustWrite(Scope.ORDERS);
        SellerOrder order = orders.lock(seat.tenant(), orderId, base.and(BasedOn.version(wanted.version())));
        order.mustBeOpen();
        Map<OrderLine, Long> units = NamedUnits.cancelled(order.lines(), wanted);
        unsent.cancel(order, units, RefundRequest.Kind.CANCELLED, wanted.reason(), seat.who());
        return order.view();
    }
}
