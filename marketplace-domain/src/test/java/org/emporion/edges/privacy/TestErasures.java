package org.emporion.edges.privacy;

import java.time.Clock;
import java.util.List;
import org.emporion.edges.session.SessionsOfBuyer;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestTransactions;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.selling.cart.ForgottenCarts;
import org.emporion.selling.checkout.ForgottenPurchases;
import org.emporion.store.team.TestTeams;

/** Erasures with every feature that keeps something about buyers, built by hand. */
public final class TestErasures {

    private TestErasures() {}

    /** As the platform does it. */
    public static Erasures of(TestTransactions platform, Clock clock) {
        Sql sql = new Sql(platform.entityManager());
        ForgottenCarts carts = new ForgottenCarts(sql);
        ForgottenPurchases purchases =
                new ForgottenPurchases(sql, carts, TestOrders.purchased(platform.entityManager()));
        SessionsOfBuyer sessions = new SessionsOfBuyer(sql, new TenantScope(platform.entityManager(), sql));
        return new Erasures(
                sql,
                clock,
                platform,
                purchases,
                new Outbox(sql, clock),
                List.of(
                        TestTeams.membershipsBlockErasure(sql),
                        carts,
                        TestOrders.forgotten(sql, clock),
                        purchases,
                        sessions));
    }
}
