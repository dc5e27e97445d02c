package org.emporion.catalog.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;

/** Works off what the request for a bulk change did not get to. */
@ApplicationScoped
class BulkRun implements TaskHandler {

    static final String KIND = "bulk.run";

    private final BulkWork work;

    @Inject
    BulkRun(BulkWork work) {
        this.work = work;
    }

    @Override
    public Queue queue() {
        return Queue.PORTAL;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Task task) {
        work.toTheEnd(task.tenant().orElseThrow(), UUID.fromString(task.ref()));
    }
}
