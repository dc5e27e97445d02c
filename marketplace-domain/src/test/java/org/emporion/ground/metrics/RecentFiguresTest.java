package org.emporion.ground.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.emporion.kernel.TestClock;
import org.junit.jupiter.api.Test;

class RecentFiguresTest {

    private final TestClock clock = new TestClock();
    private Supplier<Map<String, Long>> database = () -> Map.of("waiting", 3L);
    private int asked;
    private final RecentFigures figures = new RecentFigures(this::read, clock);

    @Test
    void whoeverAsksGetsWhatWasReadLastHoweverOften() {
        figures.read();
        assertThat(figures.get("waiting")).isEqualTo(3);
        assertThat(figures.get("waiting")).isEqualTo(3);
        assertThat(asked).isEqualTo(1);

        database = () -> Map.of("waiting", 4L);
        figures.read();
        assertThat(figures.get("waiting")).isEqualTo(4);
    }

    @Test
    void whatWasNeverReadIsUnknown() {
        assertThat(figures.get("waiting")).isEqualTo(-1);
        figures.read();
        assertThat(figures.get("other")).isEqualTo(-1);
    }

    @Test
    void aDatabaseThatIsAwayMakesThemUnknownAfterAMinuteAndKnownWhenItIsBack() {
        figures.read();
        Supplier<Map<String, Long>> back = database;
        database = () -> {
            throw new IllegalStateException("away");
        };

        figures.read();
        assertThat(figures.get("waiting")).isEqualTo(3);
        clock.forward(Duration.ofSeconds(61));
        figures.read();
        assertThat(figures.get("waiting")).isEqualTo(-1);

        database = back;
        figures.read();
        assertThat(figures.get("waiting")).isEqualTo(3);
    }

    @Test
    void aReadingThatNeverComesBackMakesThemUnknownToo() {
        figures.read();
        clock.forward(RecentFigures.OLDEST.plusSeconds(1));

        assertThat(figures.get("waiting")).isEqualTo(-1);
    }

    private Map<String, Long> read() {
        asked++;
        return database.get();
    }
}
