package org.emporion.orders.ordering;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.pricing.TestPrices;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.export.ExportSource;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Chore;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TestTransactions;
import org.emporion.kernel.Transactions;
import org.emporion.kernel.address.Address;
import org.emporion.money.commission.Commissions;
import org.emporion.money.payment.Refunds;
import org.emporion.money.settlement.RefundParts;
import org.emporion.money.settlement.TestSettlement;
import org.emporion.orders.deadline.DeadlineRules;
import org.emporion.orders.replacement.Replacements;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.selling.delivery.TestDelivery;
import org.emporion.stock.stock.OrderedStock;
import org.emporion.stock.stock.TestStock;

/** The facades of ordering built by hand. */
public final class TestOrders {

    private TestOrders() {}

    public static PurchasedOrders purchased(EntityManager em) {
        return purchased(em, Clock.systemUTC());
    }

    public static PurchasedOrders purchased(EntityManager em, Clock clock) {
        return new PurchasedOrders(
                new OrderRepository(em), unsent(em, clock), TestSettlement.of(em, clock), new Sql(em));
    }

    public static SellerOrders seller(EntityManager em) {
        return new SellerOrders(new OrderRepository(em));
    }

    public static ExportSource export(EntityManager em) {
        return new OrderExport(new OrderRepository(em));
    }

    public static OrderPlacement placement(EntityManager em, Clock clock) {
        Sql sql = new Sql(em);
        return new OrderPlacement(
                new OrderRepository(em),
                new Commissions(BigDecimal.TEN),
                new DeadlineRules(48, 5),
                TestSettlement.of(em, clock),
                new Outbox(sql, clock));
    }

    public static SellerFulfilment fulfilment(EntityManager em, Clock clock) {
        Sql sql = new Sql(em);
        return new SellerFulfilment(
                clock, seen(em), TestStock.ordered(em, clock), unsent(em, clock), new Outbox(sql, clock));
    }

    public static SellerCancellations cancellations(EntityManager em, Clock clock) {
        return new SellerCancellations(seen(em), unsent(em, clock));
    }

    public static SellerEdits edits(EntityManager em, Clock clock) {
        Sql sql = new Sql(em);
        OrderedStock stock = TestStock.ordered(em, clock);
        return new SellerEdits(
                clock,
                seen(em),
                new Outbox(sql, clock),
                new AuditNote(sql),
                new Replacements(stock, CatalogFixture.bulk(em), TestPrices.others(em)),
                stock,
                TestDelivery.of(em, clock));
    }

    /** An order of this store goes to another door of its buyer. */
    public static SellerOrderView readdressed(EntityManager em, Clock clock, Seat store, UUID order) {
        return edits(em, clock)
                .readdress(
                        store,
                        order,
                        to -> new Address(
                                to.name(), "Yard 6", null, to.city(), null, to.postalCode(), to.country(), null),
                        BasedOn.ANYTHING);
    }

    private static UnsentUnits unsent(EntityManager em, Clock clock) {
        return new UnsentUnits(
                clock, TestStock.ordered(em, clock), TestSettlement.of(em, clock), new Outbox(new Sql(em), clock));
    }

    public static SellerRefunds refunds(EntityManager em, Clock clock) {
        return new SellerRefunds(
                clock, seen(em), new OrderRepository(em), TestSettlement.of(em, clock), new Outbox(new Sql(em), clock));
    }

    public static TaskHandler refunding(
            Transactions transactions, TenantScope scope, EntityManager em, Clock clock, Refunds refunds) {
        return new PayRefund(transactions, refunded(scope, em, clock), refunds);
    }

    /** What the portal does when the provider has given a refund or has refused it, and when a bank has returned money. */
    public static List<TaskHandler> refundEnds(TestTransactions portal, Clock clock, Event<Counted> counted) {
        EntityManager em = portal.entityManager();
        RefundedOrders orders = refunded(new TenantScope(em, new Sql(em)), em, clock);
        return List.of(
                new RefundEnds.Done(portal, orders),
                new RefundEnds.Refused(portal, orders, counted),
                new RefundEnds.Owed(portal, orders, clock));
    }

    /** What the buyer of an order that this store has refused is told of the money, for example "now 24.80". */
    public static List<String> toldOfRefusal(TestTransactions portal, Clock clock, TenantId store, UUID order) {
        EntityManager em = portal.entityManager();
        return told(portal.run(
                () -> refunded(new TenantScope(em, new Sql(em)), em, clock).ofRefusal(store, order)));
    }

    /** The same of units that are not sent, by the event. */
    public static List<String> toldOfCancellation(TestTransactions portal, Clock clock, TenantId store, UUID event) {
        EntityManager em = portal.entityManager();
        return told(portal.run(
                () -> refunded(new TenantScope(em, new Sql(em)), em, clock).ofCancellation(store, event)));
    }

    private static List<String> told(RefundedOrders.OfUnsent money) {
        return money.told(true).stream()
                .map(sum -> sum.what() + " " + sum.amount().amount().toPlainString())
                .toList();
    }

    /** Of which parts of its order a refund gives money back. */
    public static RefundParts parts(TestTransactions portal, Clock clock, TenantId store, UUID refund) {
        EntityManager em = portal.entityManager();
        return portal.run(() -> refunded(new TenantScope(em, new Sql(em)), em, clock)
                .parts(store, refund)
                .orElseThrow());
    }

    /** What the platform does every minute. */
    public static Chore overdue(EntityManager em, Clock clock) {
        return new OverdueOrders(new OrderRepository(em), new Outbox(new Sql(em), clock), clock);
    }

    /** What the portal does when the time of an order has passed; it has 24 hours more to be accepted, and 72 to be sent. */
    public static TaskHandler late(TestTransactions portal, Clock clock) {
        EntityManager em = portal.entityManager();
        return new LateOrder(
                portal, new TenantScope(em, new Sql(em)), new OrderRepository(em), unsent(em, clock), 24, 72, clock);
    }

    public static PersonalData forgotten(EntityManager em, Clock clock) {
        return new ForgottenOrders(new OrderRepository(em), clock);
    }

    private static SeenOrders seen(EntityManager em) {
        return new SeenOrders(new OrderRepository(em), new LastChange(new Sql(em)));
    }

    private static RefundedOrders refunded(TenantScope scope, EntityManager em, Clock clock) {
        return new RefundedOrders(
                scope, new OrderRepository(em), TestSettlement.of(em, clock), new Outbox(new Sql(em), clock));
    }

    /**
     * All that is still to be sent.
     *
     * @param version which state of the order was seen; null for whatever is there
     */
    public static SellerFulfilment.NewParcel aParcel(SellerOrderView order, String version) {
        return new SellerFulfilment.NewParcel(
                order.lines().stream()
                        .filter(line -> line.open() > 0)
                        .map(line -> new SellerFulfilment.NewParcel.Units(line.id(), line.open()))
                        .toList(),
                "DHL",
                "00340434",
                version);
    }
}
