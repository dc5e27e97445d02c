package org.emporion.edges.privacy;

import java.time.Clock;
import java.util.List;
import org.emporion.edges.session.TestSessions;
import org.emporion.ground.outbox.Outbox;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestTransactions;
import org.emporion.orders.inquiry.TestInquiries;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.selling.cart.CartOfBuyer;
import org.emporion.selling.cart.ForgottenCarts;
import org.emporion.selling.cart.TestCarts;
import org.emporion.selling.checkout.BuyingFixture;
import org.emporion.selling.checkout.TestPurchases;
import org.emporion.selling.fraud.TestScreening;
import org.emporion.store.team.TestTeams;

/** Privacy with every feature that keeps something about buyers, built by hand. */
public final class TestErasures {

    private TestErasures() {}

    /** As the platform does it. */
    public static Erasures of(TestTransactions platform, Clock clock) {
        Sql sql = new Sql(platform.entityManager());
        Outbox outbox = new Outbox(sql, clock);
        ForgottenCarts carts = new ForgottenCarts(sql);
        return new Erasures(
                new ErasureRepository(platform.entityManager(), sql),
                clock,
                platform,
                outbox,
                new AllPersonalData(List.of(
                        TestTeams.membershipsBlockErasure(platform.entityManager()),
                        carts,
                        TestOrders.forgotten(platform.entityManager(), clock),
                        TestInquiries.kept(platform.entityManager(), null, clock),
                        TestPurchases.forgotten(
                                platform.entityManager(), carts, TestOrders.purchased(platform.entityManager())),
                        TestScreening.forgotten(platform.entityManager()),
                        TestSessions.ofBuyer(platform.entityManager(), clock))));
    }

    /** As buyers ask for it in the storefront. */
    public static BuyerErasure wishes(BuyingFixture buying) {
        return new BuyerErasure(
                new ErasureRepository(buying.transactions.entityManager(), buying.sql),
                buying.clock,
                buying.scope,
                asBuyer(buying));
    }

    static BuyerData data(BuyingFixture buying) {
        return new BuyerData(buying.clock, asBuyer(buying), wishes(buying));
    }

    private static AllPersonalData asBuyer(BuyingFixture buying) {
        CartOfBuyer cartOfBuyer = buying.cartOfBuyer;
        return new AllPersonalData(List.of(
                TestPurchases.exported(buying.orders),
                TestCarts.exported(cartOfBuyer, buying.carts),
                TestInquiries.kept(buying.transactions.entityManager(), buying.scope, buying.clock),
                TestSessions.ofBuyer(buying.transactions.entityManager(), buying.clock)));
    }
}
