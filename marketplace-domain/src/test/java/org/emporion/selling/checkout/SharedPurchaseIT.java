package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.money.payment.Refunds;
import org.emporion.orders.ordering.SellerFulfilment.NewParcel;
import org.emporion.orders.ordering.SellerRefunds.NewRefund;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.junit.jupiter.api.Test;

/** A purchase over two stores: each ships for its own price, once, and each pays its own commission. */
class SharedPurchaseIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final Seat yard = buying.aShippingStore();
    private final BuyerPurchase placed =
            buying.pay(buying.aCartWith(buying.aMug(mill, 5), buying.aMug(mill, 5), aDearBowl()), "tok_approve");

    @Test
    void severalParcelsOfAnOrderChargeItsShippingOnce() {
        String attempt = placed.number() + "-1";
        buying.captures.run(new Task("payment.capture", Optional.empty(), attempt));
        SellerOrderView order = accept();

        ship(order.lines().get(0));
        SellerOrderView sent = ship(order.lines().get(1));

        assertThat(sent.status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(sent.parcels()).hasSize(2);
        assertThat(List.of(sent.costs().shipping(), sent.total())).containsExactly(euros("4.90"), euros("44.70"));
        assertThat(buying.provider.takings()).containsOnly(entry(attempt + "-capture", placed.total()));
        assertThat(posted(mill, "BUYER_PAYMENTS")).isEqualTo(4470);
        assertThat(buying.count(mill, "select count(*) as n from journal")).isEqualTo(1);
        assertThat(buying.seen(placed.number()).totals()).isEqualTo(placed.totals());

        giveBackDelivery();
        assertThatThrownBy(this::giveBackDelivery)
                .as("it was paid once, so it goes back once")
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo(Refunds.TOO_MUCH));
    }

    @Test
    void aStoreSeesNoCommissionOfAnother() {
        assertThat(commissions(mill)).containsOnly(398L);
        assertThat(commissions(yard)).containsOnly(999L);
        assertThat(order(mill).commission()).isEqualTo(euros("3.98"));
        assertThat(order(yard).commission()).isEqualTo(euros("9.99"));
    }

    @Test
    void aBuyerSeesNoCommissionAtAll() {
        assertThat(order(mill).toString()).as("what a store is told").contains("commission");
        assertThat(buying.seen(placed.number()).toString()).doesNotContainIgnoringCase("commission");
    }

    /** Whatever there is of commissions for whoever works in this store, without asking for the store. */
    private List<Long> commissions(Seat seat) {
        return Stream.of(
                        "select coalesce(sum(commission_minor), 0) as n from seller_order",
                        "select -coalesce(sum(amount_minor), 0) as n from posting where account = 'PLATFORM_COMMISSION'")
                .map(query -> buying.count(seat, query))
                .toList();
    }

    private UUID aDearBowl() {
        UUID bowl = buying.aMug(yard, 5);
        buying.shop.inStore(yard, em -> new Sql(em).update("update variant set price_minor = 9990 where id = ?", bowl));
        return bowl;
    }

    private SellerOrderView order(Seat seat) {
        UUID id = orderId(seat);
        return buying.shop.inStore(seat, em -> TestOrders.seller(em).get(seat, id));
    }

    private UUID orderId(Seat seat) {
        return buying.shop.inStore(seat, em -> new Sql(em)
                .one(row -> row.uuid("id"), "select id from seller_order")
                .orElseThrow());
    }

    private SellerOrderView accept() {
        UUID id = orderId(mill);
        return buying.shop.inStore(
                mill, em -> TestOrders.fulfilment(em, buying.clock).accept(mill, id, BasedOn.ANYTHING));
    }

    private SellerOrderView ship(SellerOrderView.Line line) {
        UUID id = orderId(mill);
        NewParcel parcel = new NewParcel(List.of(new NewParcel.Units(line.id(), line.quantity())), "DHL", "1", null);
        return buying.shop.inStore(
                mill, em -> TestOrders.fulfilment(em, buying.clock).ship(mill, id, parcel, BasedOn.ANYTHING));
    }

    private void giveBackDelivery() {
        UUID id = orderId(mill);
        NewRefund delivery = new NewRefund(null, euros("4.90"), null, "It came late", null);
        buying.shop.inStore(
                mill, em -> TestOrders.refunds(em, buying.clock).give(mill, id, delivery, BasedOn.ANYTHING));
    }

    private long posted(Seat seat, String account) {
        return buying.count(seat, "select coalesce(sum(amount_minor), 0) as n from posting where account = ?", account);
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
