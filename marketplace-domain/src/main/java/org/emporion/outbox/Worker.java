package org.emporion.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;

/** Works one queue of one application: claims due tasks with a lease and hands them to their handlers. */
public final class Worker implements AutoCloseable {

    private static final double BACKOFF = 1.8;

    private final Scheduler scheduler;

    /**
     * @param handlers all there are; those of other queues are passed over
     * @param threads where handlers run; must carry the container's context (a managed executor)
     * @param atOnce how many tasks run at the same time
     */
    public Worker(
            Queue queue, Iterable<TaskHandler> handlers, DataSource database, ExecutorService threads, int atOnce) {
        this.scheduler = Scheduler.create(database, tasks(queue, handlers))
                .tableName(queue.table())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(true, false))
                .executorService(threads)
                .threads(atOnce)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(Duration.ofSeconds(10))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    public void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    private static List<com.github.kagkarlsson.scheduler.task.Task<?>> tasks(
            Queue queue, Iterable<TaskHandler> handlers) {
        List<com.github.kagkarlsson.scheduler.task.Task<?>> tasks = new ArrayList<>();
        for (TaskHandler handler : handlers) {
            if (handler.queue() == queue) {
                tasks.add(task(handler));
            }
        }
        return tasks;
    }

    private static com.github.kagkarlsson.scheduler.task.Task<?> task(TaskHandler handler) {
        return Tasks.oneTime(handler.kind())
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(handler.firstPause(), BACKOFF))
                .execute((instance, context) -> handler.run(Task.of(instance.getTaskName(), instance.getId())));
    }
}
