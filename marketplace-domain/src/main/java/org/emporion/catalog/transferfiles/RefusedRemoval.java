package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;

/** Removes the rows that an import refused when they have been kept long enough. */
@ApplicationScoped
class RefusedRemoval implements TaskHandler {

    static final String KIND = "import.forget";

    private final ImportSteps steps;

    @Inject
    RefusedRemoval(ImportSteps steps) {
        this.steps = steps;
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
        Optional<String> path = steps.forgetRefused(task.tenant().orElseThrow(), UUID.fromString(task.ref()));
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
