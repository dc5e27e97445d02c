package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestTransactions;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentGateway.Refund.State;
import org.emporion.money.settlement.OrderRefundState;
import org.emporion.orders.ordering.SellerRefunds;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.orders.view.StoreOrder;
import org.junit.jupiter.api.Test;

/** Money of a refused order goes back through the storefront and the provider, and the store hears how that ended. */
class OrderRefundsIT {

    private static final Money TOTAL = Money.parse("24.80", "EUR");

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final BuyerPurchase placed = buying.pay(buying.aCartWith(buying.aMug(mill, 5)), "tok_approve");
    private final List<Counted> counted = new ArrayList<>();
    private final UUID order = UUID.fromString(told("select id::text as told from seller_order"));

    @Test
    void whatGoesBackIsWrittenDownAndDoneWhenTheBuyerHasIt() {
        assertThat(shown()).isEmpty();
        refuse();
        assertThat(refund()).isEqualTo("REFUSED REQUESTED 1990 490 2480 The kiln broke");
        assertThat(shown()).containsExactly(tuple(TOTAL, OrderRefundState.REQUESTED));

        storefrontPays();
        assertThat(refund()).startsWith("REFUSED REQUESTED");
        portalHears();
        portalHears();

        assertThat(refund()).isEqualTo("REFUSED DONE 1990 490 2480 The kiln broke");
        assertThat(buying.provider.refunds()).hasSize(1);
        assertThat(owed()).isZero();
        assertThat(shown()).containsExactly(tuple(TOTAL, OrderRefundState.DONE));
        assertThat(timeline()).containsExactly("New", "Refused", "Money given back");
    }

    @Test
    void theBuyerHearsOnceOfWhatTheStoreGaveBackAndNotAgainOfWhatARefusalHasTold() {
        UUID given = give("9.99");
        give("1.00");
        refuse();
        assertThat(waiting("portal_task", "order.refunded")).isEmpty();

        storefrontPays();
        portalHears();
        portalHears();

        assertThat(waiting("portal_task", "order.refunded")).hasSize(2).contains(given.toString());
        TestTransactions portal = new TestTransactions(buying.shop.database(), "emporion_seller");
        assertThat(TestOrders.toldOfRefusal(portal, buying.clock, mill.tenant(), order))
                .containsExactly("now 13.81", "before 10.99");
        assertThat(TestOrders.parts(portal, buying.clock, mill.tenant(), given).total())
                .isEqualTo(Money.parse("9.99", "EUR"));
    }

    @Test
    void aRefundThatTheProviderRefusesIsTakenOutOfTheBookAgain() {
        long owed = owed();
        buying.provider.refundsAre(State.REFUSED);
        refuse();
        assertThat(owed()).isZero();

        storefrontPays();
        portalHears();
        portalHears();

        assertThat(owed()).isEqualTo(owed);
        assertThat(buying.count(mill, "select count(*) as n from journal where kind = 'REFUND_REFUSED'"))
                .isEqualTo(1);
        assertThat(refund()).startsWith("REFUSED REFUSED");
        assertThat(shown()).containsExactly(tuple(TOTAL, OrderRefundState.REFUSED));
        assertThat(timeline()).containsExactly("New", "Refused", "Refund refused by the payment provider");
        assertThat(TestCounts.sum(counted, "emporion_refunds_refused")).isEqualTo(1);
    }

    @Test
    void moneyThatComesBackAfterItWasGivenIsOwedAgainAndBothAreToldOnce() {
        long owed = owed();
        refuse();
        storefrontPays();
        portalHears();
        assertThat(shown()).containsExactly(tuple(TOTAL, OrderRefundState.DONE));
        String refund = told("select id::text as told from order_refund");

        for (int told = 0; told < 2; told++) {
            providerTells(refund, State.REFUSED);
            portalHears();
        }
        providerTells(refund, State.DONE);
        portalHears();

        assertThat(shown()).containsExactly(tuple(TOTAL, OrderRefundState.REFUSED));
        assertThat(owed()).isEqualTo(owed);
        assertThat(buying.count(mill, "select count(*) as n from journal where kind = 'REFUND_REFUSED'"))
                .isEqualTo(1);
        assertThat(timeline())
                .containsExactly("New", "Refused", "Money given back", "Refund refused by the payment provider");
        assertThat(waiting("portal_task", "order.refund-told")).containsExactly(refund);
    }

    @Test
    void whatWasRefusedIsTriedAgainAndItsBuyerReadsTheLastTryOnly() {
        buying.provider.refundsAre(State.REFUSED);
        refuse();
        storefrontPays();
        portalHears();
        give("24.80");
        storefrontPays();
        portalHears();
        assertThat(shown()).containsExactly(tuple(TOTAL, OrderRefundState.REFUSED));

        buying.provider.refundsAre(State.DONE);
        give("24.80");
        storefrontPays();
        portalHears();

        assertThat(shown()).containsExactly(tuple(TOTAL, OrderRefundState.DONE));
        assertThat(waiting("portal_task", "order.refund-told"))
                .as("one mail task for each refusal")
                .hasSize(2);
        assertThat(owed()).isZero();
    }

    @Test
    void aRefusedRefundThatIsTriedAgainWithAnotherAmountIsNotShownAsStillOpen() {
        buying.provider.refundsAre(State.REFUSED);
        refuse();
        storefrontPays();
        portalHears();
        buying.provider.refundsAre(State.DONE);
        give("20.00");
        storefrontPays();
        portalHears();
        assertThat(buying.seen(placed.number()).orders().get(0).refunds())
                .extracting(StoreOrder.Refund::state, StoreOrder.Refund::triedAgain)
                .containsExactly(tuple(OrderRefundState.REFUSED, true), tuple(OrderRefundState.DONE, false));
    }

    @Test
    void whatTheProviderDoesNotAnswerIsAskedAgainEveryFifteenSecondsAtTheLatest() {
        assertThat(buying.refunds.longestPause()).isEqualTo(PaymentGateway.LONGEST_PAUSE);
        assertThat(buying.refundChecking.longestPause()).isEqualTo(PaymentGateway.LONGEST_PAUSE);
    }

    @Test
    void aRefundThatTakesItsTimeIsOnItsWayUntilTheProviderHasDoneIt() {
        buying.provider.refundsAre(State.PENDING);
        refuse();
        storefrontPays();
        portalHears();
        assertThat(shown()).containsExactly(tuple(TOTAL, OrderRefundState.REQUESTED));

        buying.provider.refundEnds(told("select id::text as told from order_refund"), State.DONE);
        for (Task check : checks()) {
            buying.refundChecking.run(check);
            buying.refundChecking.run(check);
        }
        portalHears();

        assertThat(shown()).containsExactly(tuple(TOTAL, OrderRefundState.DONE));
        assertThat(timeline()).containsExactly("New", "Refused", "Money given back");
    }

    @Test
    void aTaskAboutARefundThatIsNotWrittenDownGivesNothing() {
        buying.refunds.run(new Task(buying.refunds.kind(), Optional.of(mill.tenant()), order.toString()));

        assertThat(buying.provider.refunds()).isEmpty();
    }

    @Test
    void theStorefrontReadsARefundByItsPurchaseOnly() {
        refuse();

        assertThat(buying.call(() -> {
                    buying.scope.openPurchase(placed.number());
                    return buying.sql.count("select count(*) as n from order_refund");
                }))
                .isEqualTo(1);
        assertThat(buying.call(() -> buying.sql.count("select count(*) as n from order_refund")))
                .as("without the purchase")
                .isZero();
    }

    /** What the buyer reads of it. */
    private List<Tuple> shown() {
        return buying.seen(placed.number()).orders().get(0).refunds().stream()
                .map(refund -> tuple(refund.amount(), refund.state()))
                .toList();
    }

    /** What the store reads of it. */
    private List<String> timeline() {
        return buying.shop.inStore(mill, em -> TestOrders.seller(em).get(mill, order)).timeline().stream()
                .map(SellerOrderView.Milestone::label)
                .toList();
    }

    private UUID give(String amount) {
        SellerRefunds.NewRefund wanted =
                new SellerRefunds.NewRefund(null, null, Money.parse(amount, "EUR"), "Scratched", null);
        return buying.shop
                .inStore(mill, em -> TestOrders.refunds(em, buying.clock).give(mill, order, wanted, BasedOn.ANYTHING))
                .id();
    }

    private void refuse() {
        buying.shop.inStore(mill, em -> TestOrders.fulfilment(em, buying.clock)
                .refuse(mill, order, "The kiln broke", BasedOn.ANYTHING));
    }

    private void providerTells(String refund, State state) {
        PaymentGateway.Event event = new PaymentGateway.Event(
                Ids.next().toString(),
                "refund",
                placed.number() + "-1",
                null,
                TOTAL,
                refund,
                buying.provider.refundEnds(refund, state));
        buying.webhooks.receive("sandbox", buying.provider.tells(event), header -> null);
    }

    /** Twice, as after a crash. */
    private void storefrontPays() {
        for (String ref : waiting("storefront_task", buying.refunds.kind())) {
            Task task = new Task(buying.refunds.kind(), Optional.of(mill.tenant()), ref);
            buying.refunds.run(task);
            buying.refunds.run(task);
        }
    }

    private void portalHears() {
        TestTransactions portal = new TestTransactions(buying.shop.database(), "emporion_seller");
        for (TaskHandler handler : TestOrders.refundEnds(portal, buying.clock, TestCounts.into(counted))) {
            waiting("portal_task", handler.kind())
                    .forEach(ref -> handler.run(new Task(handler.kind(), Optional.of(mill.tenant()), ref)));
        }
    }

    private List<Task> checks() {
        String kind = buying.refundChecking.kind();
        return buying.shop.database().as("emporion_storefront", em -> new Sql(em)
                .list(
                        row -> new Task(kind, Optional.empty(), row.text("ref")),
                        "select substr(task_instance, 3) as ref from storefront_task where task_name = ? and task_instance like ?",
                        kind,
                        "-/" + placed.number() + "/%"));
    }

    /** What tasks of this kind are about in this store. */
    private List<String> waiting(String queue, String kind) {
        String role = queue.equals("portal_task") ? "emporion_seller" : "emporion_storefront";
        return buying.shop.database().as(role, em -> new Sql(em)
                .list(
                        row -> row.text("ref"),
                        "select split_part(task_instance, '/', 2) as ref from " + queue
                                + " where task_name = ? and task_instance like ?",
                        kind,
                        mill.tenant() + "/%"));
    }

    private long owed() {
        return buying.count(
                mill, "select coalesce(sum(amount_minor), 0) as n from posting where account = 'SELLER_PAYABLE'");
    }

    private String refund() {
        return told("select concat_ws(' ', kind, state, goods_minor, shipping_minor, total_minor, reason) as told"
                + " from order_refund");
    }

    private String told(String query) {
        return buying.shop.inStore(
                mill, em -> new Sql(em).one(row -> row.text("told"), query).orElseThrow());
    }
}
