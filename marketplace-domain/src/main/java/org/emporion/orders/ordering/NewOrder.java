package org.emporion.orders.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Address;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/** One store's part of a purchase that has been paid for, to be placed as an order. */
public record NewOrder(
        TenantId tenant,
        String number,
        String purchaseNumber,
        Instant placedAt,
        String buyerId,
        String email,
        Address shipTo,
        StoreName store,
        String shippingName,
        Money items,
        Money shipping,
        Money tax,
        List<Line> lines) {

    /** One variant of it. */
    public record Line(
            UUID id,
            UUID productId,
            UUID variantId,
            String sku,
            String title,
            Map<String, String> options,
            String image,
            long quantity,
            Money unitPrice) {

        Money total() {
            return unitPrice.times(quantity);
        }
    }

    public Money total() {
        return items.plus(shipping);
    }
}
