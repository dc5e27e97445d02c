package org.emporion.stock.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several lines of a purchase want the same SKU: what is kept, claimed, shipped and given back is each line's own. */
class TwoLinesOfOneSkuIT {

    private static final Clock CLOCK = Clock.systemUTC();

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());
    private final UUID mug = aMug(5);
    private final UUID lid = aMug(5);
    private final UUID first = Ids.next();
    private final UUID second = Ids.next();
    private final String purchase = "P-" + first;

    @AfterEach
    void everyUnitIsExplained() {
        TestStock.mustAddUp(shop, seat);
    }

    @Test
    void bothAreKept() {
        assertThat(pin(want(first, mug, 2), want(second, mug, 3), want(second, lid, 1)))
                .isEmpty();

        assertThat(reserved(mug)).isEqualTo(5);
        assertThat(reserved(lid)).isEqualTo(1);
        assertThat(claim()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void neitherIsKeptWhereThereIsEnoughForOneOnly() {
        List<Want> unmet = pin(want(first, mug, 3), want(second, lid, 1), want(second, mug, 3));

        assertThat(unmet).extracting(Want::lineId).containsExactly(first, second);
        assertThat(unmet).extracting(Want::variantId).containsOnly(mug);
    }

    @Test
    void bothComeFreeWhenThePurchaseIsGivenUp() {
        pin(want(first, mug, 2), want(second, mug, 3));

        buyer(reservations -> {
            reservations.release(purchase, List.of(seat.tenant()));
            reservations.release(purchase, List.of(seat.tenant()));
            return null;
        });

        assertThat(reserved(mug)).isZero();
        assertThat(claim()).isEmpty();
    }

    @Test
    void eachLeavesAndGoesBackForItself() {
        pin(want(first, mug, 2), want(second, mug, 3));
        claim();

        store(stock -> ship(stock, units(second, 1, 3)));
        assertThat(held(first)).isEqualTo(2);
        assertThat(held(second)).isEqualTo(2);
        assertThat(onHand(mug)).isEqualTo(4);

        store(stock -> stock.giveBack(seat.tenant(), List.of(units(first, 2, 2))));
        assertThat(held(first)).isZero();
        assertThat(reserved(mug)).isEqualTo(2);

        store(stock -> ship(stock, units(second, 1, 3)));
        store(stock -> stock.giveBack(seat.tenant(), List.of(units(second, 1, 3))));
        assertThat(reserved(mug)).isZero();
        assertThat(onHand(mug)).isEqualTo(3);
    }

    @Test
    void oneParcelTakesOfBoth() {
        pin(want(first, mug, 2), want(second, mug, 3));
        claim();

        store(stock -> ship(stock, units(first, 2, 2), units(second, 2, 3)));

        assertThat(onHand(mug)).isEqualTo(1);
        assertThat(held(first)).isZero();
        assertThat(held(second)).isEqualTo(1);
    }

    /** As a set of goods is: two mugs and a lid to each unit of the line. */
    @Test
    void aLineThatIsMadeOfSeveralSkusMovesAllOfThem() {
        pin(want(first, mug, 4), want(first, lid, 2));
        claim();

        store(stock -> ship(stock, units(first, 1, 2)));
        assertThat(onHand(mug)).isEqualTo(3);
        assertThat(onHand(lid)).isEqualTo(4);

        store(stock -> stock.giveBack(seat.tenant(), List.of(units(first, 1, 2))));
        assertThat(reserved(mug)).isZero();
        assertThat(reserved(lid)).isZero();
    }

    @Test
    void noLineTakesFromTheOther() {
        pin(want(first, mug, 2), want(second, mug, 3));
        claim();
        store(stock -> ship(stock, units(first, 2, 2)));

        assertThatThrownBy(() -> store(stock -> ship(stock, units(first, 1, 2))))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo(Reservation.WRONG_STATE));
        assertThatThrownBy(() -> store(stock -> stock.giveBack(seat.tenant(), List.of(units(first, 1, 2)))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> store(stock -> stock.giveBack(seat.tenant(), List.of(units(Ids.next(), 1, 2)))))
                .isInstanceOf(NotFound.class);

        assertThat(reserved(mug)).isEqualTo(3);
    }

    @Test
    void nothingLeavesBeforeAnOrderHoldsIt() {
        pin(want(first, mug, 2));

        assertThatThrownBy(() -> store(stock -> ship(stock, units(first, 1, 2))))
                .isInstanceOf(Conflict.class);

        assertThat(reserved(mug)).isEqualTo(2);
    }

    @Test
    void aDifferenceIsSeen() {
        pin(want(first, mug, 2));
        change("update stock_item set reserved = reserved + 1 where variant_id = ?");

        assertThatThrownBy(() -> TestStock.mustAddUp(shop, seat))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("5 on hand, 5 moved, 3 reserved, 2 held");
        change("update stock_item set reserved = reserved - 1, on_hand = on_hand + 1 where variant_id = ?");

        assertThatThrownBy(() -> TestStock.mustAddUp(shop, seat))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("6 on hand, 5 moved, 2 reserved, 2 held");
        change("update stock_item set on_hand = on_hand - 1 where variant_id = ?");
    }

    private UUID aMug(long onHand) {
        return shop.aPublishedProduct(seat, "T-" + Ids.next(), onHand)
                .variants()
                .get(0)
                .id();
    }

    private Want want(UUID line, UUID variant, long units) {
        return new Want(seat.tenant(), line, variant, units);
    }

    private static OrderedStock.Units units(UUID line, long units, long ofLine) {
        return new OrderedStock.Units(line, units, ofLine);
    }

    /** What could not be met, of which nothing is kept, as for a checkout. */
    private List<Want> pin(Want... wants) {
        try {
            return buyer(reservations -> {
                List<Want> unmet =
                        reservations.pin(purchase, List.of(wants), Instant.now().plusSeconds(60));
                if (!unmet.isEmpty()) {
                    throw new Unmet(unmet);
                }
                return unmet;
            });
        } catch (Unmet refused) {
            return refused.wants;
        }
    }

    private static final class Unmet extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Want> wants;

        Unmet(List<Want> wants) {
            this.wants = wants;
        }
    }

    private java.util.Set<UUID> claim() {
        return shop.database().as("emporion_storefront", em -> {
            TenantScope scope = new TenantScope(em, new Sql(em));
            Reservations reservations = TestStock.reservations(em, scope, CLOCK);
            return scope.within(seat.tenant(), () -> reservations.claim(seat.tenant(), purchase));
        });
    }

    private <T> T buyer(Function<Reservations, T> call) {
        return shop.database()
                .as(
                        "emporion_storefront",
                        em -> call.apply(TestStock.reservations(em, new TenantScope(em, new Sql(em)), CLOCK)));
    }

    private void store(Consumer<OrderedStock> call) {
        shop.inStore(seat, em -> {
            call.accept(TestStock.ordered(em, CLOCK));
            return null;
        });
    }

    private void ship(OrderedStock stock, OrderedStock.Units... units) {
        stock.ship(seat.tenant(), Ids.next(), "EMP-1", List.of(units), seat.who());
    }

    private void change(String sql) {
        shop.inStore(seat, em -> new Sql(em).update(sql, mug));
    }

    private long reserved(UUID variant) {
        return count("select reserved as n from stock_item where variant_id = ?", variant);
    }

    private long onHand(UUID variant) {
        return count("select on_hand as n from stock_item where variant_id = ?", variant);
    }

    private long held(UUID line) {
        return count("select sum(held) as n from reservation where line_id = ?", line);
    }

    private long count(String sql, UUID id) {
        return shop.inStore(seat, em -> new Sql(em).count(sql, id));
    }
}
