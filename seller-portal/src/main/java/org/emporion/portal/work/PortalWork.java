package org.emporion.portal.work;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.emporion.ground.outbox.Chore;
import org.emporion.ground.outbox.DoneTasks;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.outbox.Worker;
import org.emporion.web.metrics.TaskGauges;

/** Works the queue of imports, pictures and mails while the application runs. */
@ApplicationScoped
class PortalWork {

    private static final int AT_ONCE = 3;

    @Inject
    @Any
    private Instance<TaskHandler> handlers;

    @Inject
    @Any
    private Instance<Chore> chores;

    @Inject
    private DoneTasks done;

    @Inject
    private TaskGauges gauges;

    @Resource(lookup = "jdbc/emporion")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    private Worker worker;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        worker = new Worker(Queue.PORTAL, handlers, chores, done, database, threads, AT_ONCE);
        worker.start();
        gauges.show(Queue.PORTAL);
    }

    @PreDestroy
    void stop() {
        worker.close();
    }
}
