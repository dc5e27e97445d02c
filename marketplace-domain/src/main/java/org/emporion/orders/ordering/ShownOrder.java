package org.emporion.orders.ordering;

import java.util.List;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.orders.view.StoreOrder;

/** A seller order as it is shown to its two sides. */
final class ShownOrder {

    private ShownOrder() {}

    static SellerOrderView toStore(SellerOrder order) {
        OrderTimeline timeline = order.timeline();
        return new SellerOrderView(
                order.id().toString(),
                order.number(),
                order.purchaseNumber(),
                order.status(),
                order.placedAt(),
                order.parties().shipTo(),
                order.parties().formerAddresses(),
                lines(order),
                order.dispatch(),
                order.amounts().costs(),
                order.amounts().total(),
                order.amounts().commission(),
                order.refuseReason(),
                parcels(timeline),
                timeline.milestones(),
                order.deadlines().view(),
                timeline.updatedAt(order.placedAt()),
                order.version());
    }

    /** Without the money that has gone back, which is not kept with the order, and without what the buyer's bank does. */
    static StoreOrder toBuyer(SellerOrder order) {
        OrderTimeline timeline = order.timeline();
        return new StoreOrder(
                order.parties().store(),
                order.number(),
                order.status(),
                order.parties().shipTo(),
                lines(order),
                order.dispatch(),
                order.amounts().costs(),
                order.amounts().total(),
                order.refuseReason(),
                parcels(timeline),
                timeline.milestones().stream()
                        .filter(milestone -> !milestone.isOfChargeback())
                        .toList(),
                order.deadlines().view(),
                List.of(),
                null,
                null);
    }

    private static List<SellerOrderView.Line> lines(SellerOrder order) {
        return order.lines().stream().map(OrderLine::view).toList();
    }

    private static List<SellerOrderView.Parcel> parcels(OrderTimeline timeline) {
        return timeline.parcels().stream().map(Parcel::view).toList();
    }
}
