package org.emporion.web.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.TaskBacklog;

/** Shows how far the background work of this application is behind. */
@ApplicationScoped
public class TaskGauges {

    private static final String WAITING = "emporion_tasks_waiting";
    private static final String OLDEST = "emporion_tasks_oldest_seconds";
    private static final String FAILING = "emporion_tasks_failing";

    private final Gauges gauges;
    private final TaskBacklog backlog;

    @Inject
    TaskGauges(Gauges gauges, TaskBacklog backlog) {
        this.gauges = gauges;
        this.backlog = backlog;
    }

    public void show(Queue queue) {
        gauges.show(List.of(WAITING, OLDEST, FAILING), () -> figures(backlog.behind(queue)));
    }

    static Map<String, Long> figures(TaskBacklog.Behind behind) {
        return Map.of(WAITING, behind.waiting(), OLDEST, behind.oldestAgeSeconds(), FAILING, behind.failing());
    }
}
