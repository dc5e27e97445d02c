package org.emporion.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {
    private final ClosedLoop loop = new ClosedLoop(Duration.ofMillis(20), Duration.ofSeconds(5));

    @Test
    void everyClientDoesItsShareAndFailuresAreCountedApart() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Figures figures = loop.count(4, 10, client -> () -> {
            if (calls.incrementAndGet() % 4 == 0) {
                throw new IllegalStateException("every fourth fails");
            }
        });
        assertThat(calls.get()).isEqualTo(40);
        assertThat(figures.requests()).isEqualTo(30);
        assertThat(figures.failures()).isEqualTo(10);
        assertThat(figures.clients()).isEqualTo(4);
    }

    @Test
    void aRunIsBoundedInTime() throws Exception {
        ClosedLoop brief = new ClosedLoop(Duration.ofMillis(20), Duration.ofMillis(100));
        Figures figures = brief.run(2, client -> () -> LockSupport.parkNanos(50_000));
        assertThat(figures.seconds()).isBetween(0.09, 2.0);
        assertThat(figures.perSecond()).isPositive();
    }

    @Test
    void percentilesAreByNearestRank() {
        long[] nanos = new long[100];
        for (int i = 0; i < 100; i++) {
            nanos[i] = (i + 1) * 1_000_000L;
        }
        Figures figures = Figures.ofSamples(1, nanos, 1);
        assertThat(figures.p50()).isEqualTo(50);
        assertThat(figures.p95()).isEqualTo(95);
        assertThat(figures.p99()).isEqualTo(99);
        assertThat(Figures.ofSamples(1, new long[0], 1).p99()).isZero();
    }
}
