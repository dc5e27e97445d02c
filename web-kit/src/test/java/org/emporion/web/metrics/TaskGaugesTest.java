package org.emporion.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.emporion.ground.outbox.TaskBacklog;
import org.junit.jupiter.api.Test;

class TaskGaugesTest {

    @Test
    void aQueueIsToldByWhatWaitsHowLongAndWhatFails() {
        assertThat(TaskGauges.figures(new TaskBacklog.Behind(4, 90, 1)))
                .isEqualTo(Map.of(
                        "emporion_tasks_waiting", 4L,
                        "emporion_tasks_oldest_seconds", 90L,
                        "emporion_tasks_failing", 1L));
    }
}
