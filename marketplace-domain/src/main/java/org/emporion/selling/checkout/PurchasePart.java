package org.emporion.selling.checkout;

import java.math.BigDecimal;
import java.util.List;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.orders.ordering.NewOrder;

/** What a purchase takes from one store, as it was when it was opened. */
record PurchasePart(
        TenantId tenant,
        StoreName store,
        boolean storeOpen,
        String orderNumber,
        String shippingName,
        Money shipping,
        List<NewOrder.Line> lines) {

    Money items() {
        return lines.stream()
                .map(line -> line.unitPrice().times(line.quantity()))
                .reduce(Money.zero(shipping.currency()), Money::plus);
    }

    Money tax(BigDecimal rate) {
        return items().plus(shipping).taxContained(rate);
    }
}
