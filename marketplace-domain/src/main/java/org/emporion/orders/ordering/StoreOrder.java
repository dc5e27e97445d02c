package org.emporion.orders.ordering;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.orders.costs.Dispatch;
import org.emporion.orders.costs.OrderCosts;

/** One store's part of a purchase, as the buyer sees it. */
public record StoreOrder(
        StoreName store,
        String number,
        OrderStatus status,
        List<SellerOrderView.Line> lines,
        @JsonUnwrapped Dispatch dispatch,
        @JsonUnwrapped OrderCosts costs,
        Money total,
        String refuseReason,
        List<SellerOrderView.Parcel> parcels,
        List<SellerOrderView.Milestone> timeline) {}
