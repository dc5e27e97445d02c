package org.emporion.ground.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.kernel.TenantId;

/** Removes the file of an export that has been kept long enough. */
@ApplicationScoped
class ExportRemoval extends StoreJob {

    static final String KIND = "export.remove";

    private final ExportSteps steps;
    private final ExportFiles files;

    @Inject
    ExportRemoval(ExportSteps steps, ExportFiles files) {
        super(KIND);
        this.steps = steps;
        this.files = files;
    }

    @Override
    protected void run(TenantId store, String ref) {
        UUID id = UUID.fromString(ref);
        files.remove(store, id);
        steps.remove(store, id);
    }
}
