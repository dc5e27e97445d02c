package org.emporion.ground.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.kernel.TenantId;

/** Removes the file of an export that has been kept long enough. */
@ApplicationScoped
class ExportRemoval implements TaskHandler {

    static final String KIND = "export.remove";

    private final ExportSteps steps;
    private final ExportFiles files;

    @Inject
    ExportRemoval(ExportSteps steps, ExportFiles files) {
        this.steps = steps;
        this.files = files;
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
        TenantId store = task.tenant().orElseThrow();
        UUID id = UUID.fromString(task.ref());
        files.remove(store, id);
        steps.remove(store, id);
    }
}
