package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestTransactions;
import org.emporion.money.chargeback.ChargebackView;
import org.emporion.money.chargeback.OrderChargeback;
import org.emporion.money.chargeback.PlatformChargebackRule;
import org.emporion.money.chargeback.PlatformChargebacks;
import org.emporion.money.chargeback.PlatformChargebacks.Case;
import org.emporion.money.chargeback.TestChargebacks;
import org.emporion.money.ledger.PlatformLedger;
import org.emporion.money.ledger.TestLedger;
import org.emporion.money.payment.PaymentGateway.Dispute;
import org.emporion.money.payment.PaymentGateway.Event;
import org.emporion.money.settlement.Settlement;
import org.emporion.orders.ordering.SellerRefunds.NewRefund;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.SellerOrderView;

/** A purchase over two stores of which a bank takes money back. */
final class BankFixture {

    private static final Person ANN = new Person("admin-ann", "Ann", "ann@platform.example");

    final BuyingFixture buying = new BuyingFixture();
    final Seat mill = buying.aShippingStore();
    final Seat yard = buying.aShippingStore();
    final UUID mug = buying.aMug(mill, 9);
    final TestTransactions operator = new TestTransactions(buying.shop.database(), "emporion_operator");
    private final PlatformChargebacks platform =
            TestChargebacks.platform(operator.entityManager(), buying.clock, TestCounts.unheard());
    private final PlatformLedger ledger = TestLedger.ofPlatform(operator.entityManager());
    final Instant opened = buying.clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String number;
    String attempt;
    private String id = "dp_" + Ids.next();

    BankFixture() {
        about(buying.pay(buying.aCartWith(mug, buying.aMug(yard, 5)), "tok_approve"));
    }

    /** From now on it is about another purchase. */
    void about(BuyerPurchase purchase) {
        number = purchase.number();
        attempt = number + "-1";
        id = "dp_" + Ids.next();
    }

    Dispute dispute(Dispute.State state, String amount, String fee) {
        return dispute(state, amount, fee, "EUR");
    }

    Dispute dispute(Dispute.State state, String amount, String fee, String currency) {
        return buying.provider.disputes(new Dispute(
                id,
                state,
                Money.parse(amount, currency),
                Money.parse(fee, currency),
                "fraudulent",
                opened,
                opened.plus(Duration.ofDays(7))));
    }

    Event event(Dispute dispute) {
        return Event.of(Ids.next().toString(), "dispute." + dispute.state(), attempt, dispute);
    }

    void tells(Dispute dispute) {
        receive(event(dispute));
    }

    void receive(Event event) {
        buying.webhooks.receive("sandbox", buying.provider.tells(event), header -> null);
    }

    void bears(String loss, String fee) {
        asSuperuser("update chargeback_rule set loss_bearer = '" + loss + "', fee_bearer = '" + fee + "'");
    }

    <T> T rule(Function<PlatformChargebackRule, T> work) {
        return operator.run(() -> work.apply(TestChargebacks.rule(operator.entityManager())));
    }

    /** What stands in the timeline of a store's order, as its people see it. */
    List<String> timeline(Seat store) {
        UUID order = order(store);
        return buying.shop.inStore(store, em -> TestOrders.seller(em).get(store, order)).timeline().stream()
                .map(each -> (each.label() + " " + each.note()).strip())
                .toList();
    }

    /** What its buyer sees of the timeline of its first order. */
    List<String> seenByItsBuyer() {
        return buying
                .call(() -> {
                    buying.scope.openPurchase(number);
                    return TestOrders.purchased(buying.transactions.entityManager())
                            .of(number);
                })
                .get(0)
                .timeline()
                .stream()
                .map(SellerOrderView.Milestone::label)
                .toList();
    }

    /** The chargebacks of the purchase, for its page. */
    List<ChargebackView> ofPurchase() {
        return operator.run(() -> platform.of(number));
    }

    void close(Seat store) {
        asSuperuser("update tenant set status = 'CLOSED' where id = '" + store.tenant() + "'");
    }

    Task task(String kind, String ref) {
        return new Task(kind, Optional.empty(), ref);
    }

    String attemptState() {
        return buying.call(() -> {
            buying.scope.openPurchase(number);
            return buying.sql
                    .one(row -> row.text("state"), "select state from payment_attempt where id = ?", attempt)
                    .orElseThrow();
        });
    }

    /** What stands on the accounts of a store, without those on which nothing does. */
    Map<String, String> balances(Seat store) {
        Map<String, String> balances = new TreeMap<>();
        buying.shop.inStore(store, em -> new Sql(em)
                .list(
                        row -> balances.put(
                                row.text("account"),
                                row.money("sum_minor").amount().toPlainString()),
                        "select account, currency, sum(amount_minor)::bigint as sum_minor from posting"
                                + " group by account, currency having sum(amount_minor) <> 0"));
        return balances;
    }

    String plus(String amount, String more) {
        return new BigDecimal(amount).add(new BigDecimal(more)).toPlainString();
    }

    void bookMustBalance() {
        assertThat(operator.run(ledger::trialBalance).currencies()).allMatch(PlatformLedger.InCurrency::balanced);
    }

    UUID order(Seat store) {
        return buying.shop.inStore(store, em -> new Sql(em)
                .one(row -> row.uuid("id"), "select id from seller_order where purchase_number = ?", number)
                .orElseThrow());
    }

    List<OrderChargeback> ofStore(Seat store) {
        return ofStore(store, order(store));
    }

    List<OrderChargeback> ofStore(Seat store, UUID order) {
        return buying.shop.inStore(store, em -> TestChargebacks.seller(em).of(store, order));
    }

    /** Which mails to a store are due. */
    List<String> mails(Seat store) {
        return buying.shop.inStore(store, em -> new Sql(em)
                .list(
                        row -> row.text("what"),
                        "select substr(task_instance, 75) as what from portal_task"
                                + " where task_name = 'chargeback.told' and task_instance like ?"
                                + " order by execution_time, case split_part(task_instance, '/', 3) when 'OPEN' then 0 else 1 end",
                        store.tenant() + "/%"));
    }

    /** How much the mail that its opening asks for says of a store's order. */
    Money toldOf(Seat store) {
        UUID share = UUID.fromString(
                waiting(store, "portal_task", "chargeback.told").get(0).ref().split("/")[0]);
        return buying.shop.inStore(store, em -> TestChargebacks.told(em, store, share));
    }

    void refund(Seat store, String amount) {
        UUID order = order(store);
        NewRefund wanted = new NewRefund(null, null, Money.parse(amount, "EUR"), "Scratched", null);
        buying.shop.inStore(
                store, em -> TestOrders.refunds(em, buying.clock).give(store, order, wanted, BasedOn.ANYTHING));
    }

    List<Settlement.Refund> refunds(Seat store) {
        UUID order = order(store);
        return buying.shop.inStore(
                store, em -> TestOrders.refunds(em, buying.clock).list(store, order));
    }

    SellerOrderView refuse(Seat store) {
        UUID order = order(store);
        return buying.shop.inStore(store, em -> TestOrders.fulfilment(em, buying.clock)
                .refuse(store, order, "The kiln broke", BasedOn.ANYTHING));
    }

    /** All that waits in the portal and for the provider takes place, and once more, as after a crash. */
    void tasksRun(Seat store) {
        TestTransactions portal = new TestTransactions(buying.shop.database(), "emporion_seller");
        for (TaskHandler ends : TestOrders.refundEnds(portal, buying.clock, TestCounts.unheard())) {
            waiting(store, "portal_task", ends.kind()).forEach(ends::run);
            waiting(store, "portal_task", ends.kind()).forEach(ends::run);
        }
        waiting(store, "storefront_task", buying.refunds.kind()).forEach(buying.refunds::run);
        for (TaskHandler ends : TestOrders.refundEnds(portal, buying.clock, TestCounts.unheard())) {
            waiting(store, "portal_task", ends.kind()).forEach(ends::run);
        }
    }

    /** The tasks of a kind that wait for a store. */
    List<Task> waiting(Seat store, String queue, String kind) {
        String role = queue.equals("portal_task") ? "emporion_seller" : "emporion_storefront";
        return buying.shop.database().as(role, em -> new Sql(em)
                .list(
                        row -> new Task(kind, Optional.of(store.tenant()), row.text("ref")),
                        "select substr(task_instance, 38) as ref from " + queue
                                + " where task_name = ? and task_instance like ? order by execution_time",
                        kind,
                        store.tenant() + "/%"));
    }

    /** The chargeback as the platform sees it. */
    Case only() {
        return operator.run(() -> platform.get(key()));
    }

    Case answer(String text, BasedOn base) {
        return operator.run(() -> platform.answer(ANN, key(), text, base));
    }

    void sendEvidence() {
        buying.evidence.run(task(buying.evidence.kind(), number + "/" + key()));
    }

    private UUID key() {
        return operator.run(() ->
                UUID.fromString(platform.list(new PlatformChargebacks.Query(id, null, null), Page.Request.first(1))
                        .items()
                        .get(0)
                        .id()));
    }

    private void asSuperuser(String statement) {
        try (Connection connection = buying.shop.database().superuser();
                Statement running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
