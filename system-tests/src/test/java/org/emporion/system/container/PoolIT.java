package org.emporion.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.emporion.ground.walls.Seat;
import org.junit.jupiter.api.Test;

/**
 * When all connections are out, a call waits as long as connectionTimeout says, fails and says so, and the next call finds
 * the pool as before. A pool with a longer time-out goes on waiting.
 */
class PoolIT extends InContainer {

    private static final Duration TIME_OUT = Duration.ofSeconds(2);

    @Test
    void aCallThatGetsNoConnectionFailsAfterTheTimeOutAndTheNextOneSucceeds() {
        Seat mill = aStore();

        transactions.run(() -> {
            List<String> before = waysToShip(mill);
            assertThatNobodyGetsAConnection(mill);
            assertThat(waysToShip(mill)).as("by who has the connection").isEqualTo(before);
        });

        assertThat(waysToShip(mill)).isNotEmpty();
        assertThat(optionsInSight()).isZero();
    }

    @Test
    void aPoolWithMoreTimeWaitsUntilAConnectionComesBack() throws Exception {
        Seat mill = aStore();

        Future<List<String>> late = pools.as(Pool.SECOND_SELLER, () -> withBothConnections(mill));

        assertThat(late.get(30, TimeUnit.SECONDS)).isNotEmpty();
    }

    private Future<List<String>> withBothConnections(Seat store) {
        return transactions.run(() -> {
            waysToShip(store);
            return transactions.run(() -> {
                waysToShip(store);
                Future<List<String>> third = pools.meanwhileAs(Pool.SECOND_SELLER, () -> waysToShip(store));
                pools.as(
                        Pool.SELLER,
                        () -> transactions.run(() -> {
                            waysToShip(store);
                            assertThatNobodyGetsAConnection(store);
                        }));
                assertThat(third).as("after the other pool gave up").isNotDone();
                return third;
            });
        });
    }

    private void assertThatNobodyGetsAConnection(Seat store) {
        Instant begin = Instant.now();

        assertThatThrownBy(() -> transactions.run(() -> waysToShip(store)))
                .hasStackTraceContaining("Connection not available")
                .hasStackTraceContaining("Timed out waiting");

        assertThat(Duration.between(begin, Instant.now()))
                .isBetween(TIME_OUT.minusMillis(100), TIME_OUT.multipliedBy(5));
    }
}
