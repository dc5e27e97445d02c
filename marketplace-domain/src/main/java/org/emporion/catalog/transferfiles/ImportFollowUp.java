package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.TenantId;

/** What follows from an import when the running transaction commits. */
@ApplicationScoped
class ImportFollowUp {

    private final Outbox outbox;
    private final Event<Counted> counted;

    @Inject
    ImportFollowUp(Outbox outbox, Event<Counted> counted) {
        this.outbox = outbox;
        this.counted = counted;
    }

    void run(ImportJob job) {
        outbox.append(Queue.PORTAL, ImportRun.KIND, job.tenant(), job.id().toString());
    }

    /** The rows that it refused are deleted then. */
    void forget(TenantId tenant, UUID job, Instant due) {
        outbox.append(Queue.PORTAL, new Task(RefusedRemoval.KIND, Optional.of(tenant), job.toString()), due);
    }

    /** It has come to an end. */
    void count(ImportView job) {
        String state = job.status().name();
        counted.fire(Counted.once("emporion_imports_ended").with("state", state));
        counted.fire(Counted.of("emporion_import_rows", job.rows()).with("state", state));
    }
}
