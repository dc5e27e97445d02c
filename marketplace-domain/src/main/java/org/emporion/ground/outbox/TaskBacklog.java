package org.emporion.ground.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.emporion.kernel.Sql;

/** How far the background work of an application is behind. */
@ApplicationScoped
@Transactional
public class TaskBacklog {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public TaskBacklog(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What waits in a queue.
     *
     * @param waiting tasks that are due and that nobody works on
     * @param oldestAgeSeconds for how long the first of them has been due; 0 when none waits
     * @param failing tasks that failed when they were tried last and will be tried again, due or not
     */
    public record Behind(long waiting, long oldestAgeSeconds, long failing) {}

    /** To be asked by the application that works the queue; no other may read it. */
    public Behind behind(Queue queue) {
        return sql.statement(
                        """
                        select count(*) filter (where due) as waiting,
                          coalesce(extract(epoch from :now - min(execution_time) filter (where due))::bigint, 0) as age,
                          count(*) filter (where consecutive_failures > 0) as failing
                        from (select execution_time, consecutive_failures, not picked and execution_time <= :now as due
                              from\s"""
                                + queue.table() + ") task")
                .with("now", clock.instant())
                .one(row -> new Behind(row.number("waiting"), row.number("age"), row.number("failing")))
                .orElseThrow();
    }
}
