package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class RecentCopyTest {
    private final Queue<String> source = new ArrayDeque<>(List.of("first", "second"));
    private final TestClock clock = TestClock.stopped();
    private final RecentCopy<String> copy = new RecentCopy<>(source::remove, Duration.ofSeconds(15), clock);

    @Test
    void isReadOnceUntilItIsTooOld() {
        assertThat(copy.get()).isEqualTo("first");
        clock.forward(Duration.ofSeconds(15));
        assertThat(copy.get()).isEqualTo("first");
        clock.forward(Duration.ofMillis(1));
        assertThat(copy.get()).isEqualTo("second");
    }

    @Test
    void isReadAgainByTheNextOneWhenThatFailed() {
        source.clear();
        assertThatThrownBy(copy::get).isInstanceOf(NoSuchElementException.class);
        source.add("late");
        assertThat(copy.get()).isEqualTo("late");
    }
}
