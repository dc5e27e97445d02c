package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestTransactions;
import org.emporion.money.payment.PaymentGateway.Dispute.State;
import org.emporion.money.settlement.OrderRefundState;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.money.settlement.Settlement;
import org.emporion.orders.ordering.SellerCancellations.NewCancellation;
import org.emporion.orders.ordering.SellerFulfilment.NewParcel;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.orders.view.StoreOrder;
import org.junit.jupiter.api.Test;

/** Goods are not sent while the buyer's bank has their money, 24.80 of each store. */
class OwedAfterChargebackIT {

    private final BankFixture bank = new BankFixture();
    private final Seat mill = bank.mill;

    @Test
    void whoWasRefusedWhileTheBankHadTheMoneyGetsItOnceItIsWon() {
        bank.tells(bank.dispute(State.OPEN, "49.60", "15.00"));
        bank.refuse(mill);
        bank.tasksRun(mill);
        assertThat(bank.refunds(mill)).as("no refund of nothing").isEmpty();
        assertThat(seen().refunds()).isEmpty();
        assertThat(seen().withheld()).isEqualTo(euros("24.80"));
        assertThat(withheldOfStore()).isEqualTo(euros("24.80"));

        bank.tells(bank.dispute(State.WON, "49.60", "0.00"));
        assertThat(bank.mails(mill)).containsExactly("OPEN", "WON/2480");
        assertThat(bank.mails(bank.yard)).containsExactly("OPEN", "WON");
        bank.tasksRun(mill);
        bank.tasksRun(mill);

        assertThat(bank.refunds(mill))
                .extracting(Settlement.Refund::kind, Settlement.Refund::amount, Settlement.Refund::state)
                .containsExactly(tuple(RefundRequest.Kind.WITHHELD, euros("24.80"), OrderRefundState.DONE));
        assertThat(bank.buying.provider.refunds().values()).containsExactly(euros("24.80"));
        assertThat(bank.balances(mill)).as("commission and tax too").isEmpty();
        assertThat(seen().withheld()).isNull();
        assertThat(withheldOfStore()).isNull();
        assertThat(told(mill)).containsExactly("GIVEN");
        assertThat(bank.timeline(mill))
                .endsWith(
                        "Chargeback won €24.80, fraudulent",
                        "Refund ordered What was not sent while the buyer's bank had its money",
                        "Money given back €24.80");
        bank.bookMustBalance();
    }

    @Test
    void whenItIsLostTheBankHasGivenItAndNothingMoreGoesBack() {
        bank.tells(bank.dispute(State.OPEN, "30.00", "0.00"));
        bank.refuse(mill);
        assertThat(seen().withheld()).isEqualTo(euros("15.00"));

        bank.tells(bank.dispute(State.LOST, "30.00", "0.00"));
        bank.tasksRun(mill);

        assertThat(bank.buying.provider.refunds().values()).containsExactly(euros("9.80"));
        assertThat(bank.balances(mill)).isEmpty();
        assertThat(bank.mails(mill)).containsExactly("OPEN", "LOST");
        assertThat(seen().withheld()).isNull();
        assertThat(seen().givenBackByBank()).isEqualTo(euros("15.00"));
        assertThat(seen().givenBack()).isEqualTo(seen().total());
        assertThat(seen().left().minor()).isZero();
        bank.bookMustBalance();
    }

    @Test
    void whoIsRefusedAfterTheBankHasGivenItReadsThatBesideWhatTheStoreGaveBefore() {
        bank.refund(mill, "4.80");
        bank.tells(bank.dispute(State.OPEN, "30.00", "0.00"));
        assertThat(seen().givenBackByBank()).as("not decided").isNull();
        bank.tells(bank.dispute(State.LOST, "30.00", "0.00"));
        Money byBank = seen().givenBackByBank();
        assertThat(byBank).as("before it is refused").isNotNull();
        bank.refuse(mill);

        TestTransactions portal = new TestTransactions(bank.buying.shop.database(), "emporion_seller");
        Money now = seen().total().minus(euros("4.80")).minus(byBank);
        assertThat(TestOrders.toldOfRefusal(portal, bank.buying.clock, mill.tenant(), bank.order(mill)))
                .containsExactly(
                        "now " + now.amount().toPlainString(),
                        "before 4.80",
                        "byBank " + byBank.amount().toPlainString());
        assertThat(seen().left().minor()).isZero();
        assertThat(seen().withheld()).isNull();
        assertThat(seen().refunds())
                .extracting(
                        StoreOrder.Refund::isOfOrder, refund -> refund.lines().size())
                .containsExactly(tuple(true, 0), tuple(false, 1));
    }

    @Test
    void whatIsNotSentAfterTheBankHasGivenAllOfItIsSaidToBeTheBanks() {
        bank.tells(bank.dispute(State.OPEN, "49.60", "0.00"));
        bank.tells(bank.dispute(State.LOST, "49.60", "0.00"));
        assertThat(seen().givenBackByBank())
                .as("of an order of which nothing else has happened")
                .isEqualTo(euros("24.80"));
        SellerOrderView order = order();
        cancel(order, order.lines().get(0).quantity());

        UUID event = bank.buying.shop.inStore(mill, em -> new Sql(em)
                .one(
                        row -> row.uuid("id"),
                        "select id from order_event where order_id = ? and status = 'CANCELLED'",
                        bank.order(mill))
                .orElseThrow());
        TestTransactions portal = new TestTransactions(bank.buying.shop.database(), "emporion_seller");
        assertThat(TestOrders.toldOfCancellation(portal, bank.buying.clock, mill.tenant(), event))
                .containsExactly("byBank 24.80");
        assertThat(seen().refunds()).isEmpty();
        assertThat(seen().givenBackByBank()).isEqualTo(euros("24.80"));
    }

    @Test
    void whatABankTakesBitByBitIsOwedAsAWholeAndItsStoreReadsOfItOnce() {
        bank.tells(bank.dispute(State.OPEN, "20.00", "0.00"));
        bank.tells(bank.dispute(State.OPEN, "49.60", "0.00"));
        bank.refuse(mill);

        bank.tells(bank.dispute(State.WON, "49.60", "0.00"));
        assertThat(bank.mails(mill)).containsExactly("OPEN", "WON/2480");
        bank.tasksRun(mill);

        assertThat(bank.buying.provider.refunds().values()).containsExactly(euros("24.80"));
        assertThat(bank.balances(mill)).isEmpty();
        bank.bookMustBalance();
    }

    @Test
    void ofSomeUnitsOnlyTheirShareGoesBackOnceThoughTheClockGoesBack() {
        bank.about(bank.buying.pay(three(), "tok_approve"));
        SellerOrderView order = order();
        Money unit = order.lines().get(0).unitPrice();
        bank.tells(bank.dispute(State.OPEN, order.total().amount().toPlainString(), "0.00"));
        cancel(order, 1);
        assertThat(seen().withheld()).isEqualTo(unit);
        bank.buying.later(Duration.ofMinutes(-20));

        bank.tells(bank.dispute(State.WON, order.total().amount().toPlainString(), "0.00"));
        bank.tasksRun(mill);
        bank.tasksRun(mill);
        assertThat(bank.buying.provider.refunds().values()).containsExactly(unit);
        cancel(order, 2);
        bank.tasksRun(mill);

        assertThat(bank.buying.provider.refunds().values().stream().reduce(Money::plus))
                .contains(order.total());
        assertThat(seen().refunds()).hasSize(2);
    }

    @Test
    void whatTheStoreHasGivenMeanwhileIsNotGivenAgain() {
        bank.tells(bank.dispute(State.OPEN, "49.60", "0.00"));
        bank.refuse(mill);
        bank.tells(bank.dispute(State.WON, "49.60", "0.00"));
        bank.refund(mill, "20.00");

        bank.tasksRun(mill);

        assertThat(bank.buying.provider.refunds().values()).containsExactlyInAnyOrder(euros("20.00"), euros("4.80"));
        assertThat(bank.balances(mill))
                .doesNotContain(entry("BUYER_PAYMENTS", "24.80"))
                .isEmpty();
        bank.bookMustBalance();
    }

    private String three() {
        String cart = bank.buying.aCartWith();
        bank.buying.call(() -> bank.buying.carts.add(cart, bank.mug, 3));
        return cart;
    }

    private SellerOrderView order() {
        UUID order = bank.order(mill);
        return bank.buying.shop.inStore(mill, em -> TestOrders.seller(em).get(mill, order));
    }

    private void cancel(SellerOrderView order, long units) {
        List<NewParcel.Units> some =
                List.of(new NewParcel.Units(order.lines().get(0).id(), units));
        bank.buying.shop.inStore(mill, em -> TestOrders.cancellations(em, bank.buying.clock)
                .cancel(
                        mill,
                        UUID.fromString(order.id()),
                        new NewCancellation(some, "The kiln broke", null),
                        BasedOn.ANYTHING));
    }

    /** What the buyer reads of the order of the mill. */
    private StoreOrder seen() {
        return bank.buying.seen(bank.number).orders().stream()
                .filter(each -> each.number().equals(order().number()))
                .findFirst()
                .orElseThrow();
    }

    /** What its store reads of it. */
    private Money withheldOfStore() {
        UUID order = bank.order(mill);
        return bank.buying
                .shop
                .inStore(mill, em -> TestOrders.refunds(em, bank.buying.clock).standing(mill, order))
                .withheld();
    }

    /** Which mails about refunds are due. */
    private List<String> told(Seat store) {
        return bank.waiting(store, "portal_task", "order.refund-told").stream()
                .map(task -> task.ref().substring(task.ref().indexOf('/') + 1))
                .toList();
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
