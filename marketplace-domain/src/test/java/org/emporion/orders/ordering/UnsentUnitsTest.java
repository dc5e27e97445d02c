package org.emporion.orders.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.emporion.orders.ordering.SellerOrderTest.NOW;
import static org.emporion.orders.ordering.SellerOrderTest.WHO;
import static org.emporion.orders.ordering.SellerOrderTest.assertWrongState;
import static org.emporion.orders.ordering.SellerOrderTest.everything;
import static org.emporion.orders.ordering.SellerOrderTest.parcel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.RuleViolated;
import org.emporion.orders.deadline.OrderDeadlines;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.junit.jupiter.api.Test;

/** What becomes of an order of which something is not sent, or not in time. */
class UnsentUnitsTest {

    private final SellerOrder order = SellerOrderTest.anOrder();

    @Test
    void aLineThatIsCancelledLeavesTheRestAsItWas() {
        order.cancel(Map.of(order.lines().get(0), 2L), "The kiln broke", WHO, NOW);

        assertThat(order.view().status()).isEqualTo(OrderStatus.NEW);
        assertThat(order.view().lines())
                .extracting(SellerOrderView.Line::cancelled, SellerOrderView.Line::open)
                .containsExactly(tuple(2L, 0L), tuple(0L, 3L));
        assertThat(ShownOrder.toBuyer(order).cancellations())
                .extracting(each -> each.note() + each.cancelled().get(0).title())
                .containsExactly("The kiln brokeJug");
        assertWrongState(() -> order.ship(everything(order), WHO, NOW));

        order.accept(WHO, NOW);
        order.ship(everything(order), WHO, NOW);
        assertThat(order.view().status()).isEqualTo(OrderStatus.SHIPPED);
    }

    @Test
    void anOrderOfWhichEveryUnitIsCancelledIsCancelled() {
        order.accept(WHO, NOW);
        order.cancel(Map.of(order.lines().get(0), 2L), "The kiln broke", WHO, NOW);
        UUID last = order.cancel(Map.of(order.lines().get(1), 3L), "The cups too", WHO, NOW);

        assertThat(order.view().status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(order.timeline().eventOf(OrderStatus.CANCELLED)).isEqualTo(last);
        assertThat(ShownOrder.toBuyer(order).cancellations()).hasSize(2);
        assertWrongState(() -> order.cancel(Map.of(), "Again", WHO, NOW));
        assertWrongState(() -> order.accept(WHO, NOW));
    }

    @Test
    void whatHappenedSaysHowManyUnitsOfWhatAreNotSentAndWhyOfARefusedOrderToo() {
        order.cancel(Map.of(order.lines().get(0), 1L), "One is cracked", WHO, NOW);
        order.refuse("The kiln broke", WHO, NOW);

        assertThat(order.view().timeline())
                .extracting(SellerOrderView.Milestone::told)
                .containsExactly("", "1 × Jug: One is cracked", "1 × Jug, 3 × Cup: The kiln broke");
        assertThat(order.view().lines()).extracting(SellerOrderView.Line::open).containsOnly(0L);
        assertThat(ShownOrder.toBuyer(order).cancellations())
                .as("beside the reason of the refusal")
                .hasSize(1);
    }

    @Test
    void anOrderThatGivesUpItsRestHasLeftAndArrivesWithItsLastParcel() {
        order.accept(WHO, NOW);
        Parcel parcel = order.ship(parcel(order.lines().get(1), 2L), WHO, NOW);

        order.cancel(NamedUnits.open(order.lines()), "The kiln broke", WHO, NOW);
        assertThat(order.view().status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(order.view().timeline())
                .extracting(SellerOrderView.Milestone::kind)
                .endsWith(SellerOrderView.MilestoneKind.LINES_CANCELLED, SellerOrderView.MilestoneKind.STATUS);

        order.deliver(parcel.id(), WHO, NOW);
        assertThat(order.view().status()).isEqualTo(OrderStatus.DELIVERED);
    }

    @Test
    void anOrderWhoseParcelsHaveArrivedHasArrivedWhenItGivesUpItsRest() {
        order.accept(WHO, NOW);
        Parcel parcel = order.ship(parcel(order.lines().get(1), 2L), WHO, NOW);
        order.deliver(parcel.id(), WHO, NOW);

        order.cancel(NamedUnits.open(order.lines()), "The kiln broke", WHO, NOW);

        assertThat(order.view().status()).isEqualTo(OrderStatus.DELIVERED);
    }

    @Test
    void moreThanIsStillToBeSentIsNotCancelled() {
        order.accept(WHO, NOW);
        order.ship(parcel(order.lines().get(1), 2L), WHO, NOW);
        String line = order.lines().get(1).id().toString();

        assertThatThrownBy(() -> NamedUnits.cancelled(order.lines(), cancellation(line, 2L)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(tuple("lines[0].quantity", "RANGE")));
        assertThat(NamedUnits.cancelled(order.lines(), cancellation(line, 1L)))
                .containsExactly(Map.entry(order.lines().get(1), 1L));
    }

    @Test
    void aCancellationThatNamesNoLinesIsOfTheRestAndOneOfAnEmptyListIsNone() {
        assertThat(NamedUnits.cancelled(
                        order.lines(), new SellerCancellations.NewCancellation(null, "The kiln broke", null)))
                .hasSize(2);
        assertThatThrownBy(() -> NamedUnits.cancelled(
                        order.lines(), new SellerCancellations.NewCancellation(List.of(), null, null)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                    assertThat(refused.code()).isEqualTo("EMPTY_CANCELLATION");
                    assertThat(refused.fields()).extracting("field").containsExactly("reason", "lines");
                });
    }

    @Test
    void unitsThatWerePaidBackBeforeTheyLeftAreNotOwedForAgain() {
        OrderLine cups = order.lines().get(1);
        assertThat(cups.owedFor(2, 0)).isEqualTo(2);
        assertThat(cups.owedFor(2, 1)).isEqualTo(1);
        assertThat(cups.owedFor(1, 3)).isZero();

        order.accept(WHO, NOW);
        order.ship(parcel(cups, 1L), WHO, NOW);
        assertThat(cups.owedFor(2, 1)).as("the one that came broken").isEqualTo(2);

        order.cancel(Map.of(cups, 1L), "The kiln broke", WHO, NOW);
        assertThat(cups.owedFor(1, 2)).isEqualTo(1);
    }

    @Test
    void anOrderIsDueToBeAcceptedAndThenToBeSentAndThenNoMore() {
        Instant twoDays = NOW.plus(Duration.ofHours(48));
        Instant fiveDays = NOW.plus(Duration.ofDays(5));
        assertThat(order.deadlines().isDue(twoDays.minusSeconds(1))).isFalse();
        assertThat(order.deadlines().isDue(twoDays)).isTrue();

        order.accept(WHO, NOW);
        assertThat(order.deadlines().isDue(twoDays)).isFalse();
        assertThat(order.deadlines().isDue(fiveDays)).isTrue();
        order.ship(parcel(order.lines().get(0), 1L), WHO, NOW);
        assertThat(order.deadlines().isDue(fiveDays)).as("the rest").isTrue();

        order.ship(everything(order), WHO, NOW);
        assertThat(order.deadlines().isDue(fiveDays)).isFalse();
        assertThat(order.view().deadlines()).isEqualTo(new OrderDeadlines(twoDays, fiveDays, null, null));
    }

    @Test
    void anOrderThatIsLateHasSomeMoreTimeAndIsNotLateAnyMoreOnceItIsAccepted() {
        Instant twoDays = NOW.plus(Duration.ofHours(48));
        order.delayed(Duration.ofHours(24), PurchasedOrders.PLATFORM, twoDays);

        assertThat(order.view().deadlines().lateSince()).isEqualTo(twoDays);
        assertThat(ShownOrder.toBuyer(order).deadlines().cancelledAt()).isEqualTo(NOW.plus(Duration.ofHours(72)));
        assertThat(order.view().timeline()).extracting("kind").endsWith(SellerOrderView.MilestoneKind.LATE);

        order.accept(WHO, twoDays);
        assertThat(order.view().deadlines().isLate()).isFalse();
    }

    @Test
    void thatMoneyHasReachedTheBuyerDisturbsNobodyWhoIsAboutToDoSomething() {
        order.cancel(Map.of(order.lines().get(0), 1L), "The kiln broke", WHO, NOW);
        String seen = order.version();

        order.happened(SellerOrderView.MilestoneKind.REFUNDED, "", "payment provider", NOW);
        assertThat(order.version()).isEqualTo(seen);

        order.happened(SellerOrderView.MilestoneKind.REFUND_REFUSED, "", "payment provider", NOW);
        assertThat(order.version()).isNotEqualTo(seen);
    }

    private static SellerCancellations.NewCancellation cancellation(String line, long quantity) {
        return new SellerCancellations.NewCancellation(
                List.of(new SellerFulfilment.NewParcel.Units(line, quantity)), "The kiln broke", null);
    }
}
