package org.emporion.ground.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.emporion.kernel.Sql;

/** Tasks that are done and wait to be struck off their queue together. */
@ApplicationScoped
@Transactional
public class DoneTasks {

    private final Sql sql;

    @Inject
    public DoneTasks(Sql sql) {
        this.sql = sql;
    }

    /** Strikes off tasks that the one who asks has claimed and done. */
    public void strikeOff(Queue queue, Collection<Task> done) {
        List<String> kinds = done.stream().map(Task::kind).toList();
        List<String> instances = done.stream().map(Task::instance).toList();
        sql.statement("delete from " + queue.table()
                        + " where picked and (task_name, task_instance) in (select * from unnest(:kinds, :instances))")
                .with("kinds", kinds)
                .with("instances", instances)
                .update();
    }
}
