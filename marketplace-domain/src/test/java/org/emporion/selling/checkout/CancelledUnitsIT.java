package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Sql;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.money.settlement.Settlement;
import org.emporion.orders.ordering.SellerCancellations;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.SellerRefunds;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A store does not send units of an order: they go back on sale, and their money to the buyer. */
class CancelledUnitsIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final Seat yard = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final BuyerPurchase placed = buying.pay(aCart(), "tok_approve");
    private final UUID order = UUID.fromString(buying.shop.inStore(mill, em -> new Sql(em)
            .one(row -> row.text("id"), "select id::text as id from seller_order")
            .orElseThrow()));

    @AfterEach
    void everyUnitIsExplained() {
        TestStock.mustAddUp(buying.shop, mill);
        TestStock.mustAddUp(buying.shop, yard);
    }

    @Test
    void aUnitIsCancelledAndTheRestIsSent() {
        SellerOrderView cancelled = cancel(1L);

        assertThat(cancelled.status()).isEqualTo(OrderStatus.NEW);
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
        assertThat(refunds()).extracting(Settlement.Refund::amount).containsExactly(euros("19.90"));
        assertThat(refunds()).extracting(Settlement.Refund::kind).containsExactly(RefundRequest.Kind.CANCELLED);
        assertThat(buying.seen(placed.number()).orders().get(0).cancellations())
                .extracting(each -> each.cancelled().get(0).quantity() + " " + each.note())
                .containsExactly("1 The kiln broke");

        storefrontPays();
        assertThat(buying.provider.refunds())
                .containsOnlyKeys(refunds().get(0).id().toString());

        accept();
        assertThat(ship(1L).status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(buying.onHand(mill, mug)).isEqualTo(4);
    }

    @Test
    void withTheLastUnitTheDeliveryGoesBackAndTheBookIsEmpty() {
        cancel(1L);
        SellerOrderView gone = cancel(null);

        assertThat(gone.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(refunds()).extracting(Settlement.Refund::amount).containsExactly(euros("19.90"), euros("24.80"));
        assertThat(openAccounts()).isZero();
        assertThat(buying.reserved(mill, mug)).isZero();
        assertThatThrownBy(() -> cancel(null))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("ORDER_STATE"));
    }

    @Test
    void anOrderThatHasLeftInPartGivesUpItsRestAndKeepsTheDelivery() {
        accept();
        ship(1L);

        SellerOrderView left = cancel(null);

        assertThat(left.status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(left.lines())
                .extracting(SellerOrderView.Line::shipped, SellerOrderView.Line::cancelled)
                .containsExactly(tuple(1L, 1L));
        assertThat(refunds()).extracting(Settlement.Refund::amount).containsExactly(euros("19.90"));
        assertThat(buying.count(mill, "select sum(amount_minor) as n from posting where account = 'BUYER_PAYMENTS'"))
                .as("one mug and the delivery")
                .isEqualTo(2480);
        assertThat(buying.reserved(mill, mug)).isZero();
        assertThat(buying.onHand(mill, mug)).isEqualTo(4);
    }

    @Test
    void aUnitThatWasPaidBackBeforeIsNotPaidBackAgain() {
        String line = seen().lines().get(0).id();
        SellerRefunds.NewRefund one = new SellerRefunds.NewRefund(
                List.of(new SellerRefunds.NewRefund.OfLine(line, 1L, null)), null, null, "Not to be had", null);
        buying.shop.inStore(mill, em -> TestOrders.refunds(em, buying.clock).give(mill, order, one, BasedOn.ANYTHING));

        cancel(1L);
        assertThat(refunds()).extracting(Settlement.Refund::amount).containsExactly(euros("19.90"));

        cancel(1L);
        assertThat(refunds()).extracting(Settlement.Refund::amount).containsExactly(euros("19.90"), euros("24.80"));
        assertThat(openAccounts()).isZero();
    }

    @Test
    void unitsAreCancelledOfTheOrderThatWasSeen() {
        String version = seen().version();
        accept();

        assertThatThrownBy(() -> work(
                        mill,
                        store -> store.cancel(
                                mill,
                                order,
                                new SellerCancellations.NewCancellation(null, "The kiln broke", version),
                                BasedOn.ANYTHING)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(refunds()).isEmpty();
    }

    @Test
    void nobodyCancelsWhatIsAnothersStores() {
        assertThatThrownBy(() -> work(
                        yard,
                        store -> store.cancel(
                                yard,
                                order,
                                new SellerCancellations.NewCancellation(null, "The kiln broke", null),
                                BasedOn.ANYTHING)))
                .isInstanceOf(NotFound.class);
    }

    /** Two mugs. */
    private String aCart() {
        String cart = buying.aCartWith(mug);
        buying.call(() -> buying.carts.add(cart, mug, 1));
        return cart;
    }

    /** @param units of the mugs; null for the rest */
    private SellerOrderView cancel(Long units) {
        List<SellerFulfilment.NewParcel.Units> lines = units == null ? null : contents(units);
        return work(
                mill,
                store -> store.cancel(
                        mill,
                        order,
                        new SellerCancellations.NewCancellation(lines, "The kiln broke", null),
                        BasedOn.ANYTHING));
    }

    private void accept() {
        buying.shop.inStore(mill, em -> TestOrders.fulfilment(em, buying.clock).accept(mill, order, BasedOn.ANYTHING));
    }

    private SellerOrderView ship(long units) {
        SellerFulfilment.NewParcel parcel = new SellerFulfilment.NewParcel(contents(units), "DHL", "1", null);
        return buying.shop.inStore(
                mill, em -> TestOrders.fulfilment(em, buying.clock).ship(mill, order, parcel, BasedOn.ANYTHING));
    }

    private List<SellerFulfilment.NewParcel.Units> contents(long units) {
        return List.of(
                new SellerFulfilment.NewParcel.Units(seen().lines().get(0).id(), units));
    }

    private void storefrontPays() {
        for (Settlement.Refund refund : refunds()) {
            buying.refunds.run(new Task(
                    buying.refunds.kind(),
                    Optional.of(mill.tenant()),
                    refund.id().toString()));
        }
    }

    private List<Settlement.Refund> refunds() {
        return buying.shop.inStore(
                mill, em -> TestOrders.refunds(em, buying.clock).list(mill, order));
    }

    private SellerOrderView seen() {
        return buying.shop.inStore(mill, em -> TestOrders.seller(em).get(mill, order));
    }

    private long openAccounts() {
        return buying.count(
                mill,
                "select count(*) as n from (select account from posting group by account"
                        + " having sum(amount_minor) <> 0) a");
    }

    private <T> T work(Seat seat, Function<SellerCancellations, T> call) {
        return buying.shop.inStore(seat, em -> call.apply(TestOrders.cancellations(em, buying.clock)));
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
