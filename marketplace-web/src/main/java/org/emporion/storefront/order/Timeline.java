package org.emporion.storefront.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.orders.view.StoreOrder;
import org.emporion.web.faces.Step;

/** The way of an order or of one of its parcels, with what is still to come. */
final class Timeline {

    private static final ResourceBundle TEXT = ResourceBundle.getBundle("org.emporion.storefront.Texts");

    private Timeline() {}

    /** Before anything has left: ordered, accepted, and what comes then; or why it ended. */
    static List<Step> of(StoreOrder order) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.done(text("placed"), at(order, OrderStatus.NEW)));
        switch (order.status()) {
            case NEW -> {
                steps.add(Step.now(text("accept"), null));
                steps.add(Step.later(text("shipped")));
                steps.add(Step.later(text("delivered")));
            }
            case REFUSED -> steps.add(Step.bad(text("refused"), at(order, OrderStatus.REFUSED), order.refuseReason()));
            case CANCELLED -> steps.add(Step.bad(text("cancelled"), at(order, OrderStatus.CANCELLED), null));
            default -> {
                steps.add(Step.done(text("accepted"), at(order, OrderStatus.ACCEPTED)));
                steps.add(Step.now(text("pack"), null));
                steps.add(Step.later(text("shipped")));
                steps.add(Step.later(text("delivered")));
            }
        }
        return List.copyOf(steps);
    }

    static List<Step> of(StoreOrder order, SellerOrderView.Parcel parcel) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.done(text("placed"), at(order, OrderStatus.NEW)));
        steps.add(Step.done(text("accepted"), at(order, OrderStatus.ACCEPTED)));
        if (parcel.deliveredAt() == null) {
            steps.add(new Step(text("shipped"), parcel.shippedAt(), "now", null));
            steps.add(Step.later(text("delivered")));
        } else {
            steps.add(Step.done(text("shipped"), parcel.shippedAt()));
            steps.add(Step.done(text("delivered"), parcel.deliveredAt()));
        }
        return List.copyOf(steps);
    }

    private static Instant at(StoreOrder order, OrderStatus status) {
        return order.timeline().stream()
                .filter(milestone -> milestone.status() == status)
                .map(SellerOrderView.Milestone::at)
                .findFirst()
                .orElse(null);
    }

    private static String text(String step) {
        return TEXT.getString("order.step." + step);
    }
}
