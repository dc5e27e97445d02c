package org.emporion.orders.ordering;

import java.time.Clock;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.Sql;
import org.emporion.money.ledger.Ledger;
import org.emporion.stock.stock.OrderedStock;

/** The facades of ordering built by hand. */
public final class TestOrders {

    private TestOrders() {}

    public static PurchasedOrders purchased(Sql sql) {
        return new PurchasedOrders(sql, new OrderDetails(sql));
    }

    public static SellerOrders seller(Sql sql) {
        return new SellerOrders(sql, reading(sql));
    }

    private static OrderReading reading(Sql sql) {
        return new OrderReading(sql, new OrderDetails(sql));
    }

    public static SellerFulfilment fulfilment(Sql sql, Clock clock) {
        return new SellerFulfilment(
                sql,
                clock,
                reading(sql),
                new OrderedStock(sql, clock, new ListingQueue(sql, clock)),
                new Ledger(sql, clock),
                new Outbox(sql, clock));
    }
}
