package org.emporion.catalog.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;

/** Lets go of what a bulk change deleted and of what products were before it, when its time is over. */
@ApplicationScoped
class BulkForgetting implements TaskHandler {

    static final String KIND = "bulk.forget";

    private final BulkWork work;

    @Inject
    BulkForgetting(BulkWork work) {
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
        work.forget(task.tenant().orElseThrow(), UUID.fromString(task.ref()));
    }
}
