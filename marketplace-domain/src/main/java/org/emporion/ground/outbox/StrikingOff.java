package org.emporion.ground.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Collects the tasks that are done for a moment and strikes them off their queue by one statement. What is lost with the server
 * meanwhile, or when the database does not answer, is taken over like everything that a crash leaves behind, and done once more.
 */
final class StrikingOff {

    /** Far shorter than after how long a claimed task counts as left behind. */
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final Queue queue;
    private final DoneTasks tasks;
    private final Executor later;
    private List<Task> done = new ArrayList<>();

    StrikingOff(Queue queue, DoneTasks tasks, Executor threads) {
        this.queue = queue;
        this.tasks = tasks;
        this.later = CompletableFuture.delayedExecutor(MOMENT.toMillis(), TimeUnit.MILLISECONDS, threads);
    }

    synchronized void add(Task task) {
        done.add(task);
        if (done.size() == 1) {
            later.execute(this::now);
        }
    }

    /** Strikes off what has been collected. */
    void now() {
        List<Task> together = taken();
        if (!together.isEmpty()) {
            tasks.strikeOff(queue, together);
        }
    }

    private synchronized List<Task> taken() {
        List<Task> together = done;
        done = new ArrayList<>();
        return together;
    }
}
