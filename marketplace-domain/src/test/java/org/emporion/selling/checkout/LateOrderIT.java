package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestTransactions;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.money.settlement.Settlement;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.orders.view.SellerOrderView.MilestoneKind;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.Test;

/** A store lets its time pass: both sides hear of it, and when that does not help, the buyer has the money back. */
class LateOrderIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final BuyerPurchase placed = buying.pay(aCart(), "tok_approve");
    private final UUID order = UUID.fromString(buying.shop.inStore(mill, em -> new Sql(em)
            .one(row -> row.text("id"), "select id::text as id from seller_order")
            .orElseThrow()));

    @Test
    void whatNobodyAcceptsIsLateAndThenCancelledByItself() {
        buying.later(Duration.ofHours(47));
        aMinutePasses();
        assertThat(seen().deadlines().isLate()).isFalse();

        buying.later(Duration.ofHours(1));
        aMinutePasses();
        aMinutePasses();
        assertThat(seen().timeline())
                .extracting(SellerOrderView.Milestone::kind)
                .containsExactly(MilestoneKind.STATUS, MilestoneKind.LATE);
        assertThat(waiting("order.delayed")).hasSize(1);
        assertThat(buying.seen(placed.number()).orders().get(0).deadlines().isLate())
                .isTrue();
        assertThat(refunds()).isEmpty();

        buying.later(Duration.ofHours(24));
        aMinutePasses();
        aMinutePasses();
        assertThat(seen().status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(refunds()).extracting(Settlement.Refund::kind).containsExactly(RefundRequest.Kind.LATE);
        assertThat(refunds()).extracting(Settlement.Refund::amount).containsExactly(euros("44.70"));
        assertThat(waiting("order.cancelled")).hasSize(1);
        assertThat(buying.reserved(mill, mug)).isZero();
        TestStock.mustAddUp(buying.shop, mill);
        assertThat(dueByNow()).isZero();
    }

    @Test
    void whatHasLeftStaysAndTheRestIsCancelledByItself() {
        accept();
        ship(1);
        buying.later(Duration.ofDays(5));
        aMinutePasses();
        buying.later(Duration.ofHours(71));
        aMinutePasses();
        assertThat(seen().status()).isEqualTo(OrderStatus.PARTLY_SHIPPED);

        buying.later(Duration.ofHours(1));
        aMinutePasses();

        assertThat(seen().status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(refunds()).extracting(Settlement.Refund::amount).containsExactly(euros("19.90"));
        TestStock.mustAddUp(buying.shop, mill);
    }

    @Test
    void whoAcceptsLateHasTheTimeToSendThatWasSetAtTheSale() {
        buying.later(Duration.ofHours(48));
        aMinutePasses();
        accept();

        buying.later(Duration.ofHours(24));
        aMinutePasses();

        assertThat(seen().status()).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(seen().deadlines().isLate()).isFalse();
        assertThat(refunds()).isEmpty();
    }

    @Test
    void whatWasSentInTimeIsNeverLate() {
        accept();
        ship(2);
        buying.later(Duration.ofDays(30));
        assertThat(dueByNow()).isZero();
        aMinutePasses();

        assertThat(seen().status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(seen().timeline())
                .extracting(SellerOrderView.Milestone::kind)
                .containsOnly(MilestoneKind.STATUS);
    }

    /** The platform looks for what is due, and the portal does it: twice, as after a crash. */
    private void aMinutePasses() {
        buying.shop.database().as("emporion_operator", em -> {
            TestOrders.overdue(em, buying.clock).run();
            return null;
        });
        TaskHandler late =
                TestOrders.late(new TestTransactions(buying.shop.database(), "emporion_seller"), buying.clock);
        for (String ref : waiting(late.kind())) {
            Task task = new Task(late.kind(), Optional.of(mill.tenant()), ref);
            late.run(task);
            late.run(task);
        }
    }

    private List<String> waiting(String kind) {
        return buying.shop.database().as("emporion_seller", em -> new Sql(em)
                .list(
                        row -> row.text("ref"),
                        "select split_part(task_instance, '/', 2) as ref from portal_task"
                                + " where task_name = ? and task_instance like ?",
                        kind,
                        mill.tenant() + "/%"));
    }

    private long dueByNow() {
        return buying.count(mill, "select count(*) as n from seller_order where next_due is not null");
    }

    /** Two mugs. */
    private String aCart() {
        String cart = buying.aCartWith(mug);
        buying.call(() -> buying.carts.add(cart, mug, 1));
        return cart;
    }

    private void accept() {
        buying.shop.inStore(mill, em -> TestOrders.fulfilment(em, buying.clock).accept(mill, order, BasedOn.ANYTHING));
    }

    private void ship(long units) {
        SellerFulfilment.NewParcel parcel = new SellerFulfilment.NewParcel(
                List.of(new SellerFulfilment.NewParcel.Units(
                        seen().lines().get(0).id(), units)),
                "DHL",
                "1",
                null);
        buying.shop.inStore(
                mill, em -> TestOrders.fulfilment(em, buying.clock).ship(mill, order, parcel, BasedOn.ANYTHING));
    }

    private SellerOrderView seen() {
        return buying.shop.inStore(mill, em -> TestOrders.seller(em).get(mill, order));
    }

    private List<Settlement.Refund> refunds() {
        return buying.shop.inStore(
                mill, em -> TestOrders.refunds(em, buying.clock).list(mill, order));
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
