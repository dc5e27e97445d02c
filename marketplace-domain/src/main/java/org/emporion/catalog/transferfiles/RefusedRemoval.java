package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.kernel.TenantId;

/** Removes the rows that an import refused when they have been kept long enough. */
@ApplicationScoped
class RefusedRemoval extends StoreJob {

    static final String KIND = "import.forget";

    private final ImportSteps steps;

    @Inject
    RefusedRemoval(ImportSteps steps) {
        super(KIND);
        this.steps = steps;
    }

    @Override
    protected void run(TenantId store, String ref) {
        Optional<String> path = steps.forgetRefused(store, UUID.fromString(ref));
        path.map(Path::of).ifPresent(RefusedRemoval::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
