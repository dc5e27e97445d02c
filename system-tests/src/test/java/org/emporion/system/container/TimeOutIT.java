package org.emporion.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.emporion.ground.walls.Seat;
import org.junit.jupiter.api.Test;

/** A transaction that takes too long is rolled back, and leaves a connection on which no store is open. */
class TimeOutIT extends InContainer {

    @Inject
    UserTransaction settings;

    @Test
    void workThatTakesTooLongIsTakenBack() throws SystemException {
        Seat mill = aStore();
        List<String> before = waysToShip(mill);

        settings.setTransactionTimeout(2);
        try {
            assertThatThrownBy(() -> transactions.run(() -> slowly(mill))).hasStackTraceContaining("RollbackException");
        } finally {
            settings.setTransactionTimeout(0);
        }

        assertThat(optionsInSight()).isZero();
        assertThat(waysToShip(mill)).isEqualTo(before);
    }

    @Test
    void theSameWorkIsDoneWhenThereIsTimeForIt() {
        Seat mill = aStore();

        transactions.run(() -> slowly(mill));

        assertThat(waysToShip(mill)).containsExactly("By snail");
    }

    private void slowly(Seat store) {
        shipsOnly(store, "By snail");
        sql.one(row -> "awake", "select pg_sleep(3)");
    }
}
