package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.money.settlement.Settlement;
import org.emporion.orders.view.OrderStatus;
import org.emporion.stock.stock.OrderedStock;

/**
 * What follows when units of an order will not be sent: they go back on sale, and their money goes back to the buyer, who hears of
 * it; and when they are not sent in time. To be called with the order locked.
 */
@ApplicationScoped
class UnsentUnits {

    private final Clock clock;
    private final OrderedStock stock;
    private final Settlement settlement;
    private final Outbox outbox;

    @Inject
    UnsentUnits(Clock clock, OrderedStock stock, Settlement settlement, Outbox outbox) {
        this.clock = clock;
        this.stock = stock;
        this.settlement = settlement;
        this.outbox = outbox;
    }

    /** All of an order of which nothing has left. */
    void refuse(SellerOrder order, String reason, String who) {
        Map<OrderLine, Long> units = NamedUnits.open(order.lines());
        UUID event = order.refuse(reason, who, clock.instant());
        RefundRequest.Portion all = RefundRequest.Portion.everything();
        follow(order, units, new RefundRequest(event, RefundRequest.Kind.REFUSED, reason, who, all));
        outbox.append(
                Queue.PORTAL, OrderTasks.REFUSED, order.tenant(), order.id().toString());
    }

    /**
     * Some or all that is still to be sent of an order.
     *
     * @param units at most what is open of each line
     */
    void cancel(SellerOrder order, Map<OrderLine, Long> units, RefundRequest.Kind kind, String reason, String who) {
        List<RefundRequest.OfLine> owed = owed(units, settlement.unitsGivenBack(order.money()));
        UUID event = order.cancel(units, reason, who, clock.instant());
        RefundRequest.Portion portion = order.status() == OrderStatus.CANCELLED
                ? RefundRequest.Portion.everything()
                : RefundRequest.Portion.of(owed, null, null);
        follow(order, units, new RefundRequest(event, kind, reason, who, portion));
        outbox.append(Queue.PORTAL, OrderTasks.CANCELLED, order.tenant(), event.toString());
    }

    /** The store has let its time pass, and has so much more. */
    void delayed(SellerOrder order, Duration grace, String who) {
        UUID event = order.delayed(grace, who, clock.instant());
        outbox.append(Queue.PORTAL, OrderTasks.DELAYED, order.tenant(), event.toString());
    }

    /** Units that were paid back before are not paid back again. */
    private static List<RefundRequest.OfLine> owed(Map<OrderLine, Long> units, Map<UUID, Long> givenBack) {
        List<RefundRequest.OfLine> owed = new ArrayList<>();
        units.forEach((line, cancelled) -> {
            long unpaid = line.owedFor(cancelled, givenBack.getOrDefault(line.id(), 0L));
            if (unpaid > 0) {
                owed.add(new RefundRequest.OfLine(line.id(), unpaid, null));
            }
        });
        return owed;
    }

    private void follow(SellerOrder order, Map<OrderLine, Long> units, RefundRequest wanted) {
        stock.giveBack(
                order.tenant(),
                units.entrySet().stream()
                        .map(each -> each.getKey().units(each.getValue()))
                        .toList());
        Settlement.Refund refund = settlement.refunded(order.money(), wanted);
        if (order.amounts().hasSavings()) {
            outbox.append(
                    Queue.STOREFRONT,
                    PurchasedOrders.UNDONE,
                    order.tenant(),
                    PurchasedOrders.undone(order, refund.id()));
        }
        if (refund.kind() == RefundRequest.Kind.UNPAID) {
            settlement.refundDone(order.tenant(), refund.id());
        } else if (refund.amount().minor() > 0) {
            outbox.append(
                    Queue.STOREFRONT,
                    OrderTasks.REFUND_DUE,
                    order.tenant(),
                    refund.id().toString());
        }
    }
}
