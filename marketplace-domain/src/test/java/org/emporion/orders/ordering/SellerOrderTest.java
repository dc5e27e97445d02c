package org.emporion.orders.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.DaySpan;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Json;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Address;
import org.emporion.money.commission.Commission;
import org.emporion.orders.costs.Dispatch;
import org.emporion.orders.costs.Line;
import org.emporion.orders.deadline.DeadlineRules;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.orders.view.StoreOrder;
import org.junit.jupiter.api.Test;

/** What a seller order allows: each rule of its life. */
class SellerOrderTest {

    static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    static final String WHO = "anna@mill.example";
    private static final Money PRICE = Money.parse("10.00", "EUR");
    private static final Money NOTHING = Money.zero("EUR");

    private final SellerOrder order = anOrder();

    @Test
    void anOrderIsAcceptedOnce() {
        order.accept(WHO, NOW);

        assertThat(order.view().status()).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(order.view().timeline())
                .extracting(SellerOrderView.Milestone::status)
                .containsExactly(OrderStatus.NEW, OrderStatus.ACCEPTED);
        assertWrongState(() -> order.accept(WHO, NOW));
    }

    @Test
    void anOrderThatNobodyAcceptedIsNotShipped() {
        assertWrongState(() -> order.ship(everything(), WHO, NOW));
        assertThat(order.lines()).allMatch(each -> each.open() > 0);
        assertThat(order.view().parcels()).isEmpty();
    }

    @Test
    void anOrderOfWhichSomethingHasLeftIsNotRefused() {
        order.accept(WHO, NOW);
        order.ship(parcel(order.lines().get(0), 1L), WHO, NOW);

        assertWrongState(() -> order.refuse("Out of clay", WHO, NOW));
        assertThat(order.view().status()).isEqualTo(OrderStatus.PARTLY_SHIPPED);
    }

    @Test
    void aRefusedOrderSaysWhy() {
        order.refuse("Out of clay", WHO, NOW);

        assertThat(order.view().status()).isEqualTo(OrderStatus.REFUSED);
        assertThat(ShownOrder.toBuyer(order).refuseReason()).isEqualTo("Out of clay");
        assertWrongState(() -> order.accept(WHO, NOW));
    }

    @Test
    void anOrderIsShippedWhenNothingIsLeftToSend() {
        order.accept(WHO, NOW);

        Parcel first = order.ship(parcel(order.lines().get(1), 2L), WHO, NOW);
        assertThat(order.view().status()).isEqualTo(OrderStatus.PARTLY_SHIPPED);
        assertThat(first.packed()).containsExactly(Map.entry(order.lines().get(1), 2L));

        Parcel rest = order.ship(everything(), WHO, NOW);
        assertThat(order.view().status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(rest.packed().values()).containsExactly(2L, 1L);
        assertWrongState(() -> order.ship(everything(), WHO, NOW));
    }

    @Test
    void aParcelTakesNoMoreThanIsStillToBeSent() {
        order.accept(WHO, NOW);

        assertThatThrownBy(() -> order.ship(parcel(order.lines().get(0), 3L), WHO, NOW))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(tuple("lines[0].quantity", "RANGE")));
        assertThat(order.lines().get(0).open()).isEqualTo(2);
    }

    @Test
    void everythingThatIsWrongWithAParcelIsNamedAtOnce() {
        order.accept(WHO, NOW);
        String line = order.lines().get(0).id().toString();
        SellerFulfilment.NewParcel odd =
                new SellerFulfilment.NewParcel(List.of(new SellerFulfilment.NewParcel.Units(line, 5L)), "", null, null);

        assertThatThrownBy(() -> order.ship(odd, WHO, NOW))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field")
                        .containsExactly("carrier", "lines[0].quantity"));
    }

    @Test
    void aParcelInWhichNothingWasPutIsRefusedAndDoesNotTakeTheWholeOrder() {
        order.accept(WHO, NOW);

        for (List<SellerFulfilment.NewParcel.Units> none :
                Arrays.asList(List.<SellerFulfilment.NewParcel.Units>of(), null)) {
            assertThatThrownBy(() -> order.ship(new SellerFulfilment.NewParcel(none, "DHL", "1", null), WHO, NOW))
                    .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                        assertThat(refused.code()).isEqualTo("EMPTY_PARCEL");
                        assertThat(refused.fields()).extracting("field").containsExactly("lines");
                    });
        }
        assertThat(order.view().parcels()).isEmpty();
    }

    @Test
    void aLineOfAParcelSaysHowManyOfIt() {
        order.accept(WHO, NOW);
        String line = order.lines().get(1).id().toString();
        var parcel = new SellerFulfilment.NewParcel(
                List.of(new SellerFulfilment.NewParcel.Units(line, null)), null, "1", null);

        assertThatThrownBy(() -> order.ship(parcel, WHO, NOW))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(tuple("carrier", "REQUIRED"), tuple("lines[0].quantity", "REQUIRED")));
        assertThat(order.lines().get(1).open()).isEqualTo(3);
    }

    @Test
    void thatAnOrderCannotBeShippedIsSaidBeforeWhatIsWrongWithTheParcel() {
        order.refuse("Out of clay", WHO, NOW);

        assertWrongState(() -> order.ship(parcel(order.lines().get(0), 99L), WHO, NOW));
        assertWrongState(() -> order.ship(new SellerFulfilment.NewParcel(null, null, null, null), WHO, NOW));
    }

    @Test
    void anOrderIsDeliveredWithItsLastParcelAndNotBefore() {
        order.accept(WHO, NOW);
        Parcel first = order.ship(parcel(order.lines().get(0), 2L), WHO, NOW);
        order.deliver(first.id(), WHO, NOW);
        assertThat(order.view().status()).isEqualTo(OrderStatus.PARTLY_SHIPPED);

        Parcel last = order.ship(everything(), WHO, NOW);
        order.deliver(last.id(), WHO, NOW);
        order.deliver(last.id(), WHO, NOW);

        assertThat(order.view().status()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(order.view().timeline()).hasSize(5);
    }

    @Test
    void aParcelOfAnotherOrderIsNotFound() {
        assertThatThrownBy(() -> order.deliver(Ids.next(), WHO, NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void anOrderCostsWhatWasPaidAndIsNotWorkedOutAgain() {
        assertThat(order.view().costs().items()).isEqualTo(PRICE.times(5));
        assertThat(order.view().costs().tax()).isEqualTo(PRICE);
        assertThat(order.view().total()).isEqualTo(PRICE.times(5));
        assertThat(order.view().lines())
                .extracting(SellerOrderView.Line::total)
                .containsExactly(PRICE.times(2), PRICE.times(3));
    }

    @Test
    void whatFollowsFromAnEventGoesUnderItsId() {
        UUID placed = order.timeline().eventOf(OrderStatus.NEW);
        assertThatThrownBy(() -> order.timeline().eventOf(OrderStatus.REFUSED)).isInstanceOf(NotFound.class);

        order.refuse("Out of clay", WHO, NOW);

        assertThat(order.timeline().eventOf(OrderStatus.NEW)).isEqualTo(placed);
        assertThat(order.timeline().eventOf(OrderStatus.REFUSED)).isNotEqualTo(placed);
        assertThat(order.money().commission()).isEqualTo(Money.parse("5.00", "EUR"));
    }

    @Test
    void howItIsSentStandsFlatInWhatStoreAndBuyerAreTold() {
        assertThat(Json.write(order.view()))
                .contains(",\"shippingName\":\"Parcel\",")
                .contains("\"arrives\":{\"from\":\"2026-12-02\",\"to\":\"2026-12-04\"}")
                .doesNotContain("dispatch");

        String told = Json.write(ShownOrder.toBuyer(order));
        assertThat(told).contains(",\"shippingName\":\"Parcel\",").doesNotContain("dispatch");
        assertThat(Json.read(told, StoreOrder.class)).isEqualTo(ShownOrder.toBuyer(order));
    }

    static void assertWrongState(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code())
                .isEqualTo(SellerOrder.WRONG_STATE));
    }

    private SellerFulfilment.NewParcel everything() {
        return everything(order);
    }

    static SellerFulfilment.NewParcel everything(SellerOrder order) {
        return new SellerFulfilment.NewParcel(
                order.view().lines().stream()
                        .filter(line -> line.open() > 0)
                        .map(line -> new SellerFulfilment.NewParcel.Units(line.id(), line.open()))
                        .toList(),
                "DHL",
                "00340434",
                null);
    }

    static SellerFulfilment.NewParcel parcel(OrderLine line, long quantity) {
        return new SellerFulfilment.NewParcel(
                List.of(new SellerFulfilment.NewParcel.Units(line.id().toString(), quantity)), "DHL", "00340434", null);
    }

    /** Two jugs and three cups. */
    static SellerOrder anOrder() {
        return new SellerOrder(
                new NewOrder(
                        new TenantId(Ids.next()),
                        "A-1",
                        "P-1",
                        NOW,
                        null,
                        "buyer@example.org",
                        new Address("Ann", "1 Lane", null, "Berlin", null, "10115", "DE", null),
                        new StoreName("mill", "The Mill"),
                        false,
                        new Dispatch(
                                "Parcel", new DaySpan(LocalDate.parse("2026-12-02"), LocalDate.parse("2026-12-04"))),
                        new NewOrder.Amounts(
                                PRICE.times(5), PRICE, PRICE, NOTHING, PRICE, true, List.of(), PRICE.times(5)),
                        List.of(),
                        List.of(line("Jug", 2), line("Cup", 3))),
                new Commission(new Percentage(1000), Money.parse("5.00", "EUR")),
                new DeadlineRules(48, 5).from(NOW, null));
    }

    private static NewOrder.Sold line(String title, long quantity) {
        return sold(title, quantity, PRICE, NOTHING, PRICE.times(quantity), NOTHING);
    }

    private static NewOrder.Sold sold(
            String title, long quantity, Money price, Money discount, Money total, Money tax) {
        Percentage rate = new Percentage(1900);
        return new NewOrder.Sold(
                Ids.next(), new Line(item(title), List.of(), quantity, price, discount, total, rate, tax, null));
    }

    static Line.Item item(String title) {
        return new Line.Item(Ids.next(), UUID.randomUUID(), "SKU-" + title, title, Map.of(), null);
    }
}
