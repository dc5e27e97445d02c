package org.emporion.ordering;

import java.util.List;
import org.emporion.kernel.Money;
import org.emporion.tenancy.StoreName;

/** One store's part of a purchase, as the buyer sees it. */
public record StoreOrder(
        StoreName store,
        String number,
        OrderStatus status,
        List<OrderLine> lines,
        String shippingName,
        Money shipping,
        Money total,
        String refuseReason,
        List<Parcel> parcels,
        List<Milestone> timeline) {}
