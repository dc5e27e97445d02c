package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.money.payment.ProviderPayment.Status;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.SellerRefunds.NewRefund;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock of a server is put back, again and again, while something is bought, sent and given back. */
class ClockGoesBackIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final String cart = buying.aCartWith(mug);

    @AfterEach
    void everyUnitIsExplained() {
        TestStock.mustAddUp(buying.shop, mill);
    }

    @Test
    void everyStepFromCartToRefundIsTakenOnceThoughTheClockGoesBackBeforeIt() {
        anHourBack();
        String number = buying.pay(cart, "tok_timeout_approved").number();
        anHourBack();
        assertThat(buying.sweeper.check(number)).isTrue();
        anHourBack();
        buying.captures.run(new Task("payment.capture", Optional.empty(), number + "-1"));
        anHourBack();
        UUID order = order();
        SellerOrderView accepted = work(work -> work.accept(mill, order, BasedOn.ANYTHING));
        anHourBack();
        SellerOrderView sent =
                work(work -> work.ship(mill, order, TestOrders.aParcel(accepted, null), BasedOn.ANYTHING));
        anHourBack();
        giveBack("24.80");

        assertThat(sent.status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(buying.shop
                        .inStore(mill, em -> TestOrders.seller(em).get(mill, order))
                        .timeline())
                .extracting(SellerOrderView.Milestone::label)
                .startsWith("New", "Accepted", "Shipped")
                .hasSizeGreaterThan(3);
        assertThat(buying.seen(number).status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(buying.provider.takings().values()).containsExactly(Money.parse("24.80", "EUR"));
        assertThat(buying.provider.refunds().values()).containsExactly(Money.parse("24.80", "EUR"));
        assertThat(buying.onHand(mill, mug)).isEqualTo(4);
        assertThat(buying.reserved(mill, mug)).isZero();
        assertThat(buying.count(
                        mill,
                        "select count(*) as n from (select account from posting group by account"
                                + " having sum(amount_minor) <> 0) a"))
                .isZero();
    }

    @Test
    void aPaymentIsGivenUpWhenItsTimeIsOverByTheClockThatIsRightAgain() {
        String number = buying.pay(cart, "tok_challenge").number();
        buying.later(Duration.ofHours(-3));
        assertThat(buying.sweeper.check(number)).isFalse();
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);

        buying.later(Duration.ofHours(3));
        assertThat(buying.sweeper.check(number)).isFalse();
        buying.later(PaymentChecks.PATIENCE.plusSeconds(1));
        assertThat(buying.sweeper.check(number)).isTrue();

        assertThat(buying.provider.status(number + "-1")).isEqualTo(Status.VOIDED);
        assertThat(buying.reserved(mill, mug)).isZero();
    }

    @Test
    void aKeyAnswersWithTheSamePurchaseBeforeTheTimeAtWhichItWasUsed() {
        String key = Ids.next().toString();
        BuyerPurchase placed = buying.pay(cart, key, "tok_approve");
        anHourBack();

        assertThat(buying.pay(cart, key, "tok_approve")).isEqualTo(placed);
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
    }

    private void anHourBack() {
        buying.later(Duration.ofHours(-1));
    }

    private void giveBack(String amount) {
        UUID id = order();
        NewRefund all = new NewRefund(null, null, Money.parse(amount, "EUR"), "Broken", null);
        UUID refund = buying.shop
                .inStore(mill, em -> TestOrders.refunds(em, buying.clock).give(mill, id, all, BasedOn.ANYTHING))
                .id();
        anHourBack();
        Task task = new Task(buying.refunds.kind(), Optional.of(mill.tenant()), refund.toString());
        buying.refunds.run(task);
        buying.refunds.run(task);
    }

    private SellerOrderView work(Function<SellerFulfilment, SellerOrderView> call) {
        return buying.shop.inStore(mill, em -> call.apply(TestOrders.fulfilment(em, buying.clock)));
    }

    private UUID order() {
        return buying.shop.inStore(mill, em -> new Sql(em)
                .one(row -> row.uuid("id"), "select id from seller_order")
                .orElseThrow());
    }
}
