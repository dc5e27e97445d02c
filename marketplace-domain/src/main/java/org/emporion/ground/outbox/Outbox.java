package org.emporion.ground.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Appends background work in the running transaction: it will happen if and only if the transaction commits. */
@ApplicationScoped
public class Outbox {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Outbox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Work for a store, due at once. Appending what waits already changes nothing. */
    public void append(Queue queue, String kind, TenantId tenant, String ref) {
        append(queue, new Task(kind, Optional.of(tenant), ref), clock.instant());
    }

    /** Work of the platform, due at once. */
    public void append(Queue queue, String kind, String ref) {
        append(queue, new Task(kind, Optional.empty(), ref), clock.instant());
    }

    public void append(Queue queue, Task task, Instant due) {
        sql.statement("insert into " + queue.table()
                        + " (task_name, task_instance, execution_time, picked, version, priority)"
                        + " values (:kind, :instance, :due, false, 1, 0) on conflict do nothing")
                .with("kind", task.kind())
                .with("instance", task.instance())
                .with("due", due)
                .update();
    }

    /** Takes back work that has become needless, unless it is being done. */
    public void withdraw(Queue queue, Task task) {
        sql.statement("delete from " + queue.table()
                        + " where task_name = :kind and task_instance = :instance and not picked")
                .with("kind", task.kind())
                .with("instance", task.instance())
                .update();
    }
}
