package org.emporion.ground.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration FIRST = Duration.ofSeconds(2);

    @Test
    void pausesGrowFromTheFirst() {
        assertThat(after(1)).isEqualTo(FIRST);
        assertThat(after(2)).isEqualTo(Duration.ofMillis(3600));
        assertThat(after(3)).isEqualTo(Duration.ofMillis(6480));
    }

    @Test
    void theyGrowToTheLongestAndNoFurtherHoweverOftenItFails() {
        assertThat(after(5)).isEqualTo(Duration.ofSeconds(15));
        assertThat(after(1_000_000)).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void aFirstPauseThatIsLongerThanTheLongestIsCutToIt() {
        assertThat(Backoff.after(1, Duration.ofMinutes(1), Duration.ofSeconds(15)))
                .isEqualTo(Duration.ofSeconds(15));
    }

    private static Duration after(int failures) {
        return Backoff.after(failures, FIRST, Duration.ofSeconds(15));
    }
}
