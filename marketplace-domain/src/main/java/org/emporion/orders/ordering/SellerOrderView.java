package org.emporion.orders.ordering;

import java.time.Instant;
import java.util.List;
import org.emporion.kernel.Address;
import org.emporion.kernel.Money;

/**
 * The store's part of a purchase, as the store sees it. Without the buyer's e-mail: together with the purchase's number it
 * would open the other stores' parts.
 *
 * @param version another one after every change
 */
public record SellerOrderView(
        String id,
        String number,
        String purchaseNumber,
        OrderStatus status,
        Instant placedAt,
        Address shipTo,
        List<OrderLineView> lines,
        String shippingName,
        Money items,
        Money shipping,
        Money tax,
        Money total,
        Money commission,
        String refuseReason,
        List<ParcelView> parcels,
        List<Milestone> timeline,
        String version) {}
