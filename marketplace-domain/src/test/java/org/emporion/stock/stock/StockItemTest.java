package org.emporion.stock.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.catalog.product.StockCounts.Count;
import org.emporion.catalog.product.StockCounts.Counting;
import org.emporion.catalog.product.StockCounts.Kind;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** What the stock of one SKU allows: each rule by its name. */
class StockItemTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-12-12");
    private static final String WHO = "anna@mill.example";
    private static final Cause COUNTED = Cause.of(new Counting(Kind.COUNT, "found a box", WHO), NOW);

    private final UUID order = Ids.next();
    private final Cause sale = Cause.sale(order, "A-1", WHO, NOW);
    private final StockItem item = new StockItem(new TenantId(Ids.next()), Ids.next());

    @Test
    void aCountIsAMovementOfTheDifferenceByWhoCountedIt() {
        count(7);

        Movement movement = count(4).orElseThrow().view();

        assertThat(item.onHand()).isEqualTo(4);
        assertThat(movement.quantity()).isEqualTo(-3);
        assertThat(movement.kind()).isEqualTo("COUNT");
        assertThat(movement.reason()).isEqualTo("found a box");
        assertThat(movement.movedBy()).isEqualTo(WHO);
        assertThat(movement.movedAt()).isEqualTo(NOW);
        assertThat(movement.orderId()).isNull();
    }

    @Test
    void aCountThatFindsWhatIsThereMovesNothing() {
        count(7);

        assertThat(count(7)).isEmpty();
    }

    @Test
    void belowReservedIsNotCounted() {
        reserved(5, 3);

        assertField(() -> count(2), "onHand", StockItem.BELOW_RESERVED);
        assertThat(item.onHand()).isEqualTo(5);
        assertThat(count(3)).isPresent();
    }

    @Test
    void whatIsNotTrackedMayBeCountedBelowReserved() {
        reserved(5, 3);

        item.count(new Count(item.id(), 1L, false), COUNTED);

        assertThat(item.onHand()).isEqualTo(1);
        assertThat(item.isAvailable(DAY)).isTrue();
    }

    @Test
    void whatIsBelowReservedIsNotTrackedAgainBeforeItIsCounted() {
        reserved(5, 3);
        item.count(new Count(item.id(), 1L, false), COUNTED);

        assertField(() -> item.count(new Count(item.id(), null, true), COUNTED), "tracked", StockItem.BELOW_RESERVED);
        assertThat(item.isTracked()).isFalse();

        item.count(new Count(item.id(), 3L, true), COUNTED);
        assertThat(item.isTracked()).isTrue();
    }

    @Test
    void itRunsLowWhereItsSellerSays() {
        Sku sku = new Sku();
        assertThat(item.view(sku, NOW).lowAt()).isEqualTo(StockQuery.LOW);

        item.warnAt(40L);
        assertThat(item.view(sku, NOW).lowAt()).isEqualTo(40);

        item.warnAt(null);
        assertThat(item.view(sku, NOW).lowAt()).isEqualTo(StockQuery.LOW);
        assertField(() -> item.warnAt(-1L), "lowAt", StockItem.NEGATIVE);
    }

    @Test
    void fewerThanNoneAreNotCounted() {
        assertField(() -> count(-1), "onHand", StockItem.NEGATIVE);
        assertThat(count(0)).isEmpty();
    }

    @Test
    void moreThanTenMillionAreNotCounted() {
        assertField(() -> count(10_000_001), "onHand", StockItem.RANGE);
        assertThat(count(10_000_000)).isPresent();
    }

    @Test
    void whatShipsLeavesTheShelfAndIsNoLongerReserved() {
        reserved(5, 3);

        Movement movement = item.ship(2, () -> "Mug", sale).orElseThrow().view();

        assertThat(item.onHand()).isEqualTo(3);
        assertThat(reserved()).isEqualTo(1);
        assertThat(movement.quantity()).isEqualTo(-2);
        assertThat(movement.kind()).isEqualTo("SALE");
        assertThat(movement.reason()).isEqualTo("Order A-1");
        assertThat(movement.orderId()).isEqualTo(order);
    }

    @Test
    void whatIsNotTrackedShipsWithoutAMovement() {
        reserved(5, 3);
        item.count(new Count(item.id(), null, false), COUNTED);

        assertThat(item.ship(3, () -> "Mug", sale)).isEmpty();
        assertThat(item.onHand()).isEqualTo(5);
        assertThat(reserved()).isZero();
    }

    @Test
    void moreThanIsReservedDoesNotShip() {
        reserved(5, 3);

        assertNotReserved(() -> item.ship(4, () -> "Mug", sale));
        assertThat(item.onHand()).isEqualTo(5);
    }

    @Test
    void whatIsGivenBackIsOnSaleAgain() {
        reserved(3, 3);
        assertThat(item.isAvailable(DAY)).isFalse();

        item.giveBack(1);

        assertThat(item.isAvailable(DAY)).isTrue();
        assertThat(item.onHand()).isEqualTo(3);
    }

    @Test
    void moreThanIsReservedIsNotGivenBack() {
        reserved(5, 3);

        assertNotReserved(() -> item.giveBack(4));
    }

    /** A movement stands for ever: nothing that it has could change it. */
    @Test
    void aMovementHasNoOperationThatChangesIt() {
        assertThat(Arrays.stream(StockMovement.class.getDeclaredMethods())
                        .filter(each -> !each.isSynthetic() && !Modifier.isStatic(each.getModifiers()))
                        .map(Method::getName)
                        .filter(name -> !name.startsWith("_persistence")))
                .containsExactly("view");
    }

    @Test
    void moreMayBeReservedThanIsThereUpToTheLimit() {
        count(1);
        later(5);

        reserved(1, 6);
        assertThat(item.isAvailable(DAY)).isFalse();
        reserved(1, 5);
        assertThat(item.isAvailable(DAY)).isTrue();
        assertThat(count(0)).isPresent();
        assertField(() -> later(4), "limit", StockItem.BELOW_RESERVED);
        assertField(() -> sell(LaterSale.NONE), "limit", StockItem.BELOW_RESERVED);
        count(5);
        sell(LaterSale.NONE);
    }

    @Test
    void whenItsDayIsOverOnlyWhatIsThereIsAvailable() {
        count(1);
        later(5);
        reserved(1, 1);

        assertThat(item.isAvailable(DAY)).isTrue();
        assertThat(item.isAvailable(DAY.plusDays(1))).isFalse();
    }

    @Test
    void aCountMustLeaveWhatIsReservedBeyondTheLimit() {
        count(3);
        later(2);
        reserved(3, 5);

        assertField(() -> count(2), "onHand", StockItem.BELOW_RESERVED);
        assertThat(item.shortage(new Count(item.id(), 2L, null), new LaterSale(LaterSale.Kind.BACKORDER, 3L, DAY)))
                .isEmpty();
    }

    @Test
    void whatIsSoldBeforeItIsThereLeavesOnceItIsCounted() {
        count(1);
        later(5);
        reserved(1, 3);

        assertThatThrownBy(() -> item.ship(2, () -> "Mug", sale))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo(StockItem.NOT_ON_HAND))
                .hasMessageStartingWith("Of \"Mug\" only 1 unit is on hand, not 2.");
        assertThat(reserved()).isEqualTo(3);
        count(3);
        assertThat(item.ship(3, () -> "Mug", sale)).isPresent();
    }

    @Test
    void laterSaleHasAReasonALimitAndADayThatIsNotOver() {
        assertThat(problem(null, 5L, DAY)).contains("kind REQUIRED");
        assertThat(problem(LaterSale.Kind.BACKORDER, null, DAY)).contains("limit RANGE");
        assertThat(problem(LaterSale.Kind.BACKORDER, 0L, DAY)).contains("limit RANGE");
        assertThat(problem(LaterSale.Kind.PREORDER, 10_000_001L, DAY)).contains("limit RANGE");
        assertThat(problem(LaterSale.Kind.PREORDER, 5L, null)).contains("promisedOn REQUIRED");
        assertThat(problem(LaterSale.Kind.PREORDER, 5L, DAY.minusDays(1))).contains("promisedOn RANGE");
        assertThat(problem(LaterSale.Kind.PREORDER, 5L, DAY.plusYears(3))).contains("promisedOn RANGE");
        assertThat(problem(LaterSale.Kind.PREORDER, 5L, DAY)).isEmpty();
        assertThat(problem(LaterSale.Kind.NONE, null, null)).isEmpty();
    }

    private static Optional<String> problem(LaterSale.Kind kind, Long limit, LocalDate day) {
        return new LaterSale(kind, limit, day).problem(DAY).map(found -> found.field() + " " + found.code());
    }

    private void later(long limit) {
        sell(new LaterSale(LaterSale.Kind.BACKORDER, limit, DAY));
    }

    private void sell(LaterSale sold) {
        item.count(new Count(item.id(), null, null), sold, COUNTED);
    }

    private Optional<StockMovement> count(long units) {
        return item.count(new Count(item.id(), units, null), COUNTED);
    }

    /** A store has so many, and buyers have reserved some of them, which only the database does. */
    private void reserved(long onHand, long units) {
        count(onHand);
        try {
            Field reserved = StockItem.class.getDeclaredField("reserved");
            reserved.setAccessible(true);
            reserved.setLong(item, units);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private long reserved() {
        return item.view(new Sku(), null).reserved();
    }

    private static void assertField(ThrowingCallable call, String field, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple(field, code)));
    }

    private static void assertNotReserved(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code())
                .isEqualTo(StockItem.NOT_RESERVED));
    }
}
