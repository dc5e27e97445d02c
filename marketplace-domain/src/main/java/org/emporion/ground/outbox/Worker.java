package org.emporion.ground.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;

/** Works one queue of one application: claims due tasks with a lease, hands them to their handlers, and does the chores. */
public final class Worker implements AutoCloseable {

    /** What a crash left behind is taken over after {@link #MISSED_HEARTBEATS} of these. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int MISSED_HEARTBEATS = 4;

    private final StrikingOff strikingOff;
    private final Scheduler scheduler;

    /**
     * @param handlers all there are; those of other queues are passed over
     * @param chores all there are, likewise
     * @param done strikes off together what is done once for all
     * @param threads where handlers run; must carry the container's context (a managed executor)
     * @param atOnce how many tasks run at the same time
     */
    public Worker(
            Queue queue,
            Iterable<TaskHandler> handlers,
            Iterable<Chore> chores,
            DoneTasks done,
            DataSource database,
            ExecutorService threads,
            int atOnce) {
        this.strikingOff = new StrikingOff(queue, done, threads);
        this.scheduler = Scheduler.create(database, tasks(queue, handlers))
                .startTasks(chores(queue, chores))
                .tableName(queue.table())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(true, false))
                .executorService(threads)
                .threads(atOnce)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    public void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
        strikingOff.now();
    }

    private List<com.github.kagkarlsson.scheduler.task.Task<?>> tasks(Queue queue, Iterable<TaskHandler> handlers) {
        List<com.github.kagkarlsson.scheduler.task.Task<?>> tasks = new ArrayList<>();
        for (TaskHandler handler : handlers) {
            if (handler.queue() == queue) {
                tasks.add(task(handler));
            }
        }
        return tasks;
    }

    private static List<RecurringTask<Void>> chores(Queue queue, Iterable<Chore> chores) {
        List<RecurringTask<Void>> tasks = new ArrayList<>();
        for (Chore chore : chores) {
            if (chore.queues().contains(queue)) {
                tasks.add(Tasks.recurring(chore.kind(), FixedDelay.of(chore.every()))
                        .execute((instance, context) -> chore.run()));
            }
        }
        return tasks;
    }

    private com.github.kagkarlsson.scheduler.task.Task<?> task(TaskHandler handler) {
        return Tasks.custom(handler.kind(), Void.class)
                .onFailure(afterFailure(handler))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    Task task = Task.of(instance.getTaskName(), instance.getId());
                    handler.run(task);
                    return handler.isOnceForAll()
                            ? (complete, operations) -> strikingOff.add(task)
                            : (complete, operations) -> operations.remove();
                });
    }

    private static FailureHandler<Void> afterFailure(TaskHandler handler) {
        return (complete, operations) -> {
            TaskInstance<?> instance = complete.getExecution().taskInstance;
            Task task = Task.of(instance.getTaskName(), instance.getId());
            int failures = complete.getExecution().consecutiveFailures + 1;
            if (handler.givesUp(task, complete.getCause().orElse(null), failures)) {
                operations.stop();
            } else {
                Duration pause = Backoff.after(failures, handler.firstPause(), handler.longestPause());
                operations.reschedule(complete, complete.getTimeDone().plus(pause));
            }
        };
    }
}
