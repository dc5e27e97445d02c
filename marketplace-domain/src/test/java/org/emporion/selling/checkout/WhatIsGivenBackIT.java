package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.orders.ordering.SellerRefunds.NewRefund;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.StoreOrder;
import org.junit.jupiter.api.Test;

/** A buyer reads of each sum that goes back what it is for, and what it all comes to. */
class WhatIsGivenBackIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final BuyerPurchase placed =
            buying.pay(buying.aCartWith(buying.aMug(mill, 5), buying.aMug(mill, 5)), "tok_approve");

    @Test
    void unitsTheDeliveryAndAmountsAreToldApart() {
        String line = seen().lines().get(0).id();
        String mug = seen().lines().get(0).title();
        String other = seen().lines().get(1).title();
        give(new NewRefund(List.of(new NewRefund.OfLine(line, 1L, null)), euros("1.00"), null, "Cracked", null));
        give(new NewRefund(null, euros("0.90"), null, "Late", null));
        give(new NewRefund(
                List.of(new NewRefund.OfLine(seen().lines().get(1).id(), null, euros("2.00"))),
                null,
                null,
                "Scratched",
                null));
        give(new NewRefund(null, null, euros("5.00"), "A favour", null));

        StoreOrder seen = seen();
        assertThat(seen.refunds())
                .extracting(WhatIsGivenBackIT::written)
                .containsExactly(
                        "20.90 for 1 × " + mug + ", 1.00 of the delivery",
                        "0.90 for 0.90 of the delivery",
                        "2.00 for " + other,
                        "5.00 for the order");
        assertThat(seen.refunds()).extracting(StoreOrder.Refund::askedAt).doesNotContainNull();
        assertThat(seen.givenBack()).isEqualTo(euros("28.80"));
        assertThat(seen.left()).isEqualTo(seen.total().minus(euros("28.80")));
    }

    private static String written(StoreOrder.Refund refund) {
        List<String> of = new ArrayList<>();
        refund.lines().forEach(units -> of.add(units.written()));
        if (refund.shipping() != null) {
            of.add(refund.shipping().amount().toPlainString() + " of the delivery");
        }
        if (refund.isOfOrder()) {
            of.add("the order");
        }
        return refund.amount().amount().toPlainString() + " for " + String.join(", ", of);
    }

    private StoreOrder seen() {
        return buying.seen(placed.number()).orders().get(0);
    }

    private void give(NewRefund wanted) {
        UUID order = buying.shop.inStore(mill, em -> new Sql(em)
                .one(row -> row.uuid("id"), "select id from seller_order")
                .orElseThrow());
        buying.shop.inStore(
                mill, em -> TestOrders.refunds(em, buying.clock).give(mill, order, wanted, BasedOn.ANYTHING));
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
