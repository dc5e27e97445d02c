package org.emporion.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.emporion.bench.faults.Schedule.Planned;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void theSameSeedPlansTheSame() {
        assertThat(Schedule.of(7, 1_000)).isEqualTo(Schedule.of(7, 1_000)).isNotEqualTo(Schedule.of(8, 1_000));
    }

    @Test
    void everyFaultComesTwiceInALongRunAndOnceInAShortOneWhileThereAreCheckouts() {
        for (int checkouts : List.of(1_000, 40)) {
            List<Planned> schedule = Schedule.of(7, checkouts);
            assertThat(schedule.stream().collect(Collectors.groupingBy(Planned::fault, Collectors.counting())))
                    .hasSize(Fault.values().length)
                    .allSatisfy((fault, times) -> assertThat(times).isEqualTo(Math.max(1, checkouts / 500)));
            assertThat(schedule)
                    .extracting(Planned::after)
                    .isSorted()
                    .allMatch(after -> after > 0 && after < checkouts);
        }
    }
}
