package org.emporion.orders.unpaid;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.emporion.ground.mail.MailKind.Addressed;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TestTransactions;
import org.emporion.orders.ordering.PurchasedOrders;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.store.store.StoreContact;

/** What follows when the money of a placed purchase was let go, wired without a container. */
public final class TestUnpaid {

    private TestUnpaid() {}

    /** In the storefront. */
    public static TaskHandler purchase(TestTransactions storefront, TenantScope scope, Clock clock) {
        EntityManager em = storefront.entityManager();
        return new UnpaidPurchase(storefront, scope, TestOrders.purchased(em), new Outbox(new Sql(em), clock));
    }

    /** What a store is written about an order of which something has left. */
    public static Addressed mail() {
        return UnpaidMail.mail(new UnpaidMails.Content(
                new PurchasedOrders.Part(new TenantId(Ids.next()), Ids.next(), "EMP-1-1"),
                new StoreContact("blue-mill", "Blue <Mill>", "hello@example.com")));
    }

    /** In the portal. */
    public static TaskHandler order(TestTransactions portal, Clock clock) {
        EntityManager em = portal.entityManager();
        return new UnpaidOrder(
                portal,
                new TenantScope(em, new Sql(em)),
                TestOrders.purchased(em, clock),
                new Outbox(new Sql(em), clock));
    }
}
