package org.emporion.stock.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may become of units that are kept for a line of a purchase. */
class ReservationTest {

    private static final UUID LINE = Ids.next();

    @Test
    void whatAnOrderHoldsIsReleasedOnce() {
        Reservation reservation = of(3, ReservationState.CLAIMED);

        reservation.release(3);

        assertThat(reservation.state()).isEqualTo(ReservationState.RELEASED);
        assertThat(reservation.held()).isZero();
        assertWrongState(() -> reservation.release(1));
    }

    @Test
    void itLeavesUnitByUnitAndIsStillTheOrders() {
        Reservation reservation = of(3, ReservationState.CLAIMED);

        reservation.use(1);
        assertThat(reservation.held()).isEqualTo(2);
        reservation.use(2);

        assertThat(reservation.held()).isZero();
        assertThat(reservation.state()).isEqualTo(ReservationState.CLAIMED);
        assertWrongState(() -> reservation.use(1));
    }

    @Test
    void whatHasNotLeftGoesBackInPart() {
        Reservation reservation = of(3, ReservationState.CLAIMED);

        reservation.use(1);
        reservation.release(1);
        assertThat(reservation.state()).isEqualTo(ReservationState.CLAIMED);
        assertThat(reservation.held()).isEqualTo(1);
        reservation.release(1);

        assertThat(reservation.state()).isEqualTo(ReservationState.RELEASED);
    }

    @Test
    void noMoreComesOutThanWasKept() {
        Reservation reservation = of(3, ReservationState.CLAIMED);

        assertWrongState(() -> reservation.use(4));
        assertWrongState(() -> reservation.release(4));
        assertWrongState(() -> reservation.use(0));
        assertWrongState(() -> reservation.release(-1));

        assertThat(reservation.held()).isEqualTo(3);
    }

    @Test
    void unitsOfALineAreAsManyOfEachThatItIsMadeOf() {
        assertThat(of(2, ReservationState.CLAIMED).unitsFor(new OrderedStock.Units(LINE, 1, 2)))
                .isEqualTo(1);
        assertThat(of(6, ReservationState.CLAIMED).unitsFor(new OrderedStock.Units(LINE, 2, 2)))
                .isEqualTo(6);
        assertThatThrownBy(() -> of(3, ReservationState.CLAIMED).unitsFor(new OrderedStock.Units(LINE, 1, 2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(LINE.toString());
    }

    @Test
    void unitsAreSomeOfTheirLine() {
        assertThatThrownBy(() -> new OrderedStock.Units(LINE, 0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrderedStock.Units(LINE, 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(value = ReservationState.class, mode = EnumSource.Mode.EXCLUDE, names = "CLAIMED")
    void whatNoOrderHoldsIsNeitherReleasedNorUsedForOne(ReservationState state) {
        assertWrongState(() -> of(2, state).release(1));
        assertWrongState(() -> of(2, state).use(1));
    }

    private static void assertWrongState(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code())
                .isEqualTo(Reservation.WRONG_STATE));
    }

    private static Reservation of(long units, ReservationState state) {
        Want want = new Want(new TenantId(Ids.next()), LINE, Ids.next(), units);
        return new Reservation(want, "P-1", state, Instant.parse("2026-11-28T10:00:00Z"));
    }
}
