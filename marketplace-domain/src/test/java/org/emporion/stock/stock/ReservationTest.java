package org.emporion.stock.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may become of units that are kept for a line of a purchase. */
class ReservationTest {

    @Test
    void whatAnOrderHoldsIsReleasedOnce() {
        Reservation reservation = in(ReservationState.CLAIMED);

        reservation.release();

        assertThat(reservation.state()).isEqualTo(ReservationState.RELEASED);
        assertWrongState(reservation);
    }

    @ParameterizedTest
    @EnumSource(value = ReservationState.class, mode = EnumSource.Mode.EXCLUDE, names = "CLAIMED")
    void whatNoOrderHoldsIsNotReleasedForOne(ReservationState state) {
        assertWrongState(in(state));
    }

    private static void assertWrongState(Reservation reservation) {
        assertThatThrownBy(reservation::release)
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo(Reservation.WRONG_STATE));
    }

    private static Reservation in(ReservationState state) {
        Want want = new Want(new TenantId(Ids.next()), Ids.next(), 2);
        return new Reservation(want, "P-1", state, Instant.parse("2026-11-28T10:00:00Z"));
    }
}
