package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestTransactions;
import org.emporion.money.payment.Attempts;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.money.settlement.Settlement;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.unpaid.TestUnpaid;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.orders.view.SellerOrderView.MilestoneKind;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.Test;

/** The money of a purchase is let go by its provider after it was placed: no store sends what nobody has paid. */
class UnpaidOrderIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final BuyerPurchase placed = buying.pay(buying.aCartWith(mug), "tok_approve");
    private final UUID order = UUID.fromString(buying.shop.inStore(mill, em -> new Sql(em)
            .one(row -> row.text("id"), "select id::text as id from seller_order")
            .orElseThrow()));

    @Test
    void anOrderThatIsNotPaidIsCancelledAndNothingIsSaidToHaveGoneBack() {
        moneyIsLetGo();

        assertThat(seen().status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(seen().timeline())
                .extracting(SellerOrderView.Milestone::kind)
                .doesNotContain(MilestoneKind.REFUNDED, MilestoneKind.REFUND_ASKED);
        assertThat(refunds()).extracting(Settlement.Refund::kind).containsExactly(RefundRequest.Kind.UNPAID);
        assertThat(buying.seen(placed.number()).orders().get(0).refunds()).isEmpty();
        assertThat(waiting("storefront_task", "order.refund")).isEmpty();
        assertThat(waiting("portal_task", "order.cancelled")).hasSize(1);
        assertThat(waiting("portal_task", "order.unpaid-left")).isEmpty();
        assertThat(buying.reserved(mill, mug)).isZero();
        TestStock.mustAddUp(buying.shop, mill);
        assertThat(buying.count(
                        mill,
                        "select coalesce(sum(abs(s)), 0)::bigint as n from (select sum(amount_minor) as s"
                                + " from posting group by account) as of_account"))
                .isZero();
    }

    @Test
    void aStoreThatHasSentItIsToldThatItIsNotPaid() {
        SellerOrderView accepted = work(work -> work.accept(mill, order, BasedOn.ANYTHING));
        work(work -> work.ship(mill, order, TestOrders.aParcel(accepted, null), BasedOn.ANYTHING));

        moneyIsLetGo();

        assertThat(seen().status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(waiting("portal_task", "order.unpaid-left")).containsExactly(order.toString());
        assertThat(waiting("portal_task", "order.cancelled")).isEmpty();
    }

    @Test
    void whatTheStoreHasRefusedMeanwhileIsNotCancelledAgain() {
        buying.shop.inStore(
                mill, em -> TestOrders.fulfilment(em, buying.clock).refuse(mill, order, "Sold out.", BasedOn.ANYTHING));

        moneyIsLetGo();

        assertThat(seen().status()).isEqualTo(OrderStatus.REFUSED);
        assertThat(refunds()).extracting(Settlement.Refund::kind).containsExactly(RefundRequest.Kind.REFUSED);
    }

    /** All that follows is done twice, as after a crash. */
    private void moneyIsLetGo() {
        buying.provider.letsGo(placed.number() + "-1");
        buying.captures.run(new Task("payment.capture", Optional.empty(), placed.number() + "-1"));
        TaskHandler storefront = TestUnpaid.purchase(buying.transactions, buying.scope, buying.clock);
        assertThat(waiting("storefront_task", Attempts.GONE)).containsExactly(placed.number());
        Task gone = new Task(Attempts.GONE, Optional.empty(), placed.number());
        storefront.run(gone);
        storefront.run(gone);
        TaskHandler portal =
                TestUnpaid.order(new TestTransactions(buying.shop.database(), "emporion_seller"), buying.clock);
        assertThat(waiting("portal_task", portal.kind())).containsExactly(order.toString());
        Task unpaid = new Task(portal.kind(), Optional.of(mill.tenant()), order.toString());
        portal.run(unpaid);
        portal.run(unpaid);
    }

    private List<String> waiting(String queue, String kind) {
        return buying.shop.database().as("emporion_owner", em -> new Sql(em)
                .list(
                        row -> row.text("ref"),
                        "select split_part(task_instance, '/', 2) as ref from " + queue
                                + " where task_name = ? and (task_instance like ? or task_instance like ?)",
                        kind,
                        mill.tenant() + "/%",
                        "%" + placed.number() + "%"));
    }

    private SellerOrderView work(Function<SellerFulfilment, SellerOrderView> work) {
        return buying.shop.inStore(mill, em -> work.apply(TestOrders.fulfilment(em, buying.clock)));
    }

    private SellerOrderView seen() {
        return buying.shop.inStore(mill, em -> TestOrders.seller(em).get(mill, order));
    }

    private List<Settlement.Refund> refunds() {
        return buying.shop.inStore(
                mill, em -> TestOrders.refunds(em, buying.clock).list(mill, order));
    }
}
