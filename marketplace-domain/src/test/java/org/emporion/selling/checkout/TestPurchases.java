package org.emporion.selling.checkout;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Address;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.orders.ordering.OrderStatus;
import org.emporion.orders.ordering.PurchasedOrders;
import org.emporion.orders.ordering.StoreOrder;
import org.emporion.orders.ordering.TestOrderMail;
import org.emporion.selling.cart.ForgottenCarts;
import org.emporion.selling.quote.Totals;

/** A purchase, made up, for tests of what is written about them, and what is kept about their buyers. */
public final class TestPurchases {

    private static final Address HOME =
            new Address("Ann <Buyer>", "1 Mill Lane", null, "Berlin", null, "10115", "DE", null);
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private TestPurchases() {}

    public static BuyerPurchase aPurchase() {
        StoreOrder order = new StoreOrder(
                new StoreName("blue-mill", "Blue Mill"),
                "EMP-1-1",
                OrderStatus.NEW,
                TestOrderMail.LINES,
                "Standard",
                euros("4.90"),
                euros("44.70"),
                null,
                List.of(),
                List.of());
        Totals totals = new Totals(euros("39.80"), euros("4.90"), euros("0.00"), euros("7.14"), euros("44.70"));
        return new BuyerPurchase(
                "EMP-1", PurchaseStatus.PLACED, AT, AT, HOME, totals, totals.total(), null, null, List.of(order));
    }

    public static PersonalData forgotten(EntityManager em, ForgottenCarts carts, PurchasedOrders orders) {
        return new ForgottenPurchases(em, new Sql(em), carts, orders);
    }

    public static PersonalData exported(BuyerOrders orders) {
        return new ExportedPurchases(orders);
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
