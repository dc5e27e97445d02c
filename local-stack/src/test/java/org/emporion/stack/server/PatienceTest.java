package org.emporion.stack.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = new Patience(0);

    @Test
    void aServerWhoseLogGoesOnHasMoreTime() {
        assertThat(patience.isOver(after(4), 100)).isFalse();
        assertThat(patience.isOver(after(8), 250)).isFalse();
        assertThat(patience.isOver(after(12), 300)).isFalse();
    }

    @Test
    void oneThatSaysNothingMoreIsGivenUp() {
        assertThat(patience.isOver(after(4), 100)).isFalse();
        assertThat(patience.isOver(after(10), 100)).isTrue();
    }

    @Test
    void nobodyWaitsForEver() {
        for (int minute = 1; minute <= 20; minute++) {
            assertThat(patience.isOver(after(minute), minute)).isFalse();
        }
        assertThat(patience.isOver(after(21), 21)).isTrue();
    }

    private static long after(int minutes) {
        return Duration.ofMinutes(minutes).toNanos();
    }
}
